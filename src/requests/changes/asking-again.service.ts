import { Injectable } from '@nestjs/common';
import { shortCaseOf } from '../../kit-life/short-case.query.js';
import { Patients, type KnownPatient } from '../../patients/patients.service.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import type { DraftInput } from '../asking/draft.input.js';
import { Drafts, type Draft } from '../asking/drafts.service.js';
import { ownPractice, type OwnPractice } from '../asking/form-choices.query.js';
import { askedFor, type AskedFor } from '../case-facts.query.js';
import { mayAskAgain } from './asking-again.rules.js';
import { ofOwnPractice, type CaseToSign } from './renewal.query.js';

type Refusal = 'not-found' | 'not-from-this-status';

/** A patient who needed a kit before needs one again: what stays the same is not typed twice. */
@Injectable()
export class AskingAgain {
  constructor(
    private readonly database: Database,
    private readonly patients: Patients,
    private readonly drafts: Drafts,
  ) {}

  async begin(caseId: string, actor: Actor): Promise<Result<Draft, Refusal | OnceRefusal>> {
    const known = await this.database.read(actor, async (tx): Promise<Result<DraftInput, Refusal>> => {
      const facts = await ofOwnPractice(tx, caseId);
      const short = facts && (await shortCaseOf(tx, caseId));
      if (!short) return refuse('not-found');
      if (!mayAskAgain(short.status)) return refuse('not-from-this-status');
      const patient = (await this.patients.show(tx, [caseId], actor)).get(caseId);
      const asked = (await askedFor(tx, [caseId])).get(caseId);
      if (!patient || !asked) return refuse('not-found');
      return allow(draftOf(facts, patient, asked, await ownPractice(tx)));
    });
    return known.ok ? this.drafts.make(known.value, actor) : known;
  }
}

/** What may have changed since (how long, how urgent, opioids, kidneys, consent) is asked anew. */
function draftOf(
  { placeOfStay, homeCare }: CaseToSign,
  known: KnownPatient,
  asked: AskedFor,
  { directPhone, afterHours }: OwnPractice,
): DraftInput {
  const { birthName, initials, birthDate, sex, bsn, postcode, houseNumber, houseNumberSuffix, phone, accessNote } =
    known;
  const { street, town, kitPlace } = known;
  const { allergies, regularPharmacyId, preferredPharmacyId } = asked;
  return {
    patient: given({
      birthName,
      initials,
      birthDate,
      sex,
      bsn,
      postcode,
      houseNumber,
      houseNumberSuffix,
      street,
      town,
      phone,
    }),
    homeCare: homeCare.map((one) => given(one)),
    ...given({ placeOfStay, kitPlace, allergies, regularPharmacyId, preferredPharmacyId, accessNote }),
    ...given({ directPhone, afterHours }),
  };
}

type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };
function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Given<T>;
}
