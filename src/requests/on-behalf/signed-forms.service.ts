import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { recordSeen } from '../../access/audit.js';
import { CaseDetails } from '../../kit-life/case-details.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import { usualQuantity } from '../../kit-standards/standard.js';
import type { Patient } from '../../patients/patient.js';
import { Patients } from '../../patients/patients.service.js';
import { SeenCases, type FormOf, type SeenCase } from '../../patients/seen-cases.service.js';
import type { PlainDate } from '../../platform/calendar.js';
import { Clock } from '../../platform/clock.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { placeIn, type SealedTable } from '../../platform/sealed.js';
import { Vault } from '../../platform/vault.js';
import { BadInput } from '../../web/problem.js';
import { judgeTogether } from '../../web/rightly.js';
import type { SignedIn } from '../../web/signed-in.js';
import type { OrderLine } from '../asking/order-line.js';
import { faultsOfLines, type LineFault } from '../asking/order-lines.rules.js';
import { LINE_FAULT } from '../asking/order.text.js';
import { Orders } from '../asking/orders.service.js';
import { aboutRequest, formValidUntil } from '../asking/request-context.query.js';
import { askedFor } from '../case-facts.query.js';
import { faultOfForm, formTypeOf, withoutDirections, type FormType } from './signed-form.rules.js';
import { addForm, caseOnPaper, keptForm } from './signed-form.query.js';
import { signedFormTexts } from './signed-form.text.js';

/** Its bytes are kept as base64, for the vault seals text. */
export const SEALED_FORM: SealedTable = { table: 'signed_form', id: 'id', columns: ['content'], atOnce: 4 };

export type FormRefusal = MoveRefusal | 'not-on-behalf' | 'signed-already';
/** What is read from the form. */
export interface OnForm {
  signedOn: PlainDate;
  asAgreed: boolean;
  lines: readonly OrderLine[];
}
export interface FormToAttach extends SeenCase {
  prescriberName: string;
  today: PlainDate;
  opium: { slot: string; name: string; unit: string; quantity: number }[];
  notNow: 'not-on-behalf' | 'signed-already' | null;
}

/** The form that a prescriber signed by hand takes the place of a signature in the application, for what was asked by telephone or on paper. */
@Injectable()
export class SignedForms {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cases: SeenCases,
    private readonly details: CaseDetails,
    private readonly patients: Patients,
    private readonly orders: Orders,
    private readonly vault: Vault,
  ) {}

  form(caseId: string, { actor }: SignedIn): FormOf<FormToAttach> {
    return this.cases.with(caseId, actor, async (tx, patient) => {
      if (!patient) return null;
      const facts = await caseOnPaper(tx, caseId);
      const { medicines } = await aboutRequest(tx, []);
      const opium = medicines
        .filter(({ opiumList }) => opiumList !== null)
        .map(({ slot, name, unit, quantity, minimum = quantity }) => ({
          ...{ slot, name, unit, quantity: usualQuantity({ min: minimum, max: quantity }) },
        }));
      const notNow = facts ? (facts.signedHere ? 'signed-already' : null) : 'not-on-behalf';
      return { prescriberName: facts?.prescriberName ?? '', notNow, opium, today: this.clock.today() };
    });
  }

  attach(
    caseId: string,
    onForm: OnForm,
    bytes: Buffer | null,
    signedIn: SignedIn,
    /** Of a case that was entered just now, by who may not be shown it before it is accepted. */
    entered?: Patient,
  ): Promise<Result<ShortCase, FormRefusal | OnceRefusal>> {
    return this.database.once<ShortCase, FormRefusal>(
      signedIn.actor,
      caseId,
      async (tx) => {
        const open = await this.details.ofWhoSupplies(tx, caseId);
        return open.ok ? this.#attach(tx, open.value, { onForm, bytes, entered }, signedIn) : open;
      },
      (tx, id) => shortCaseAgain(tx, id),
    );
  }

  /** The latest one, for those who treat or supply; that it was looked at is on record. */
  async show(caseId: string, { actor }: SignedIn): Promise<Result<{ bytes: Buffer; type: FormType }, 'not-found'>> {
    return this.cases.with(caseId, actor, async (tx) => {
      const kept = await keptForm(tx, caseId);
      if (!kept?.content) return null;
      await recordSeen(tx, 'read', [caseId], 'signed-form');
      const text = this.vault.open(kept.content, placeIn(SEALED_FORM, 'content', kept.id));
      return { bytes: Buffer.from(text, 'base64'), type: kept.type };
    });
  }

  /** What shows before anything is known of the case. */
  refuseFaults(bytes: Buffer | null, field: 'file' | 'form', signedOn: PlainDate | undefined): Buffer {
    const fault = faultOfForm(bytes);
    const says = [
      ...(fault ? [[field, fault] as const] : []),
      ...(signedOn !== undefined && signedOn > this.clock.today() ? [['signedOn', 'signedOnFuture'] as const] : []),
    ];
    if (bytes && says.length === 0) return bytes;
    throw new BadInput(says.map(([at, word]) => ({ field: at, said: (language) => signedFormTexts(language)(word) })));
  }

  async #attach(
    tx: EntityManager,
    short: ShortCase,
    { onForm, bytes, entered }: { onForm: OnForm; bytes: Buffer | null; entered: Patient | undefined },
    { actor, person, organisation }: SignedIn,
  ): Promise<Result<ShortCase, FormRefusal>> {
    const { id, number } = short;
    const facts = await caseOnPaper(tx, id);
    if (!facts) return refuse('not-on-behalf');
    if (facts.signedHere) return refuse('signed-already');
    const asked = (await askedFor(tx, [id])).get(id);
    const patient = entered ?? (await this.#patient(tx, id, actor));
    const toSign = await this.orders.toSign(tx, id);
    if (!asked || !patient || !toSign) return refuse('not-found');
    const about = await aboutRequest(
      tx,
      facts.homeCare.map(({ organisationId }) => organisationId),
    );
    const signedAt = this.clock.now();
    const validUntil = formValidUntil(onForm.signedOn, about.settings);
    const [sent] = await judgeTogether(
      () => this.refuseFaults(bytes, 'file', onForm.signedOn),
      () => {
        refuseLines(faultsOfLines(onForm.lines, about.medicines));
      },
      () => {
        if (validUntil <= signedAt) throw tooOld();
      },
    );
    const form = { id: uuidv7(), type: formTypeOf(sent), hash: createHash('sha256').update(sent).digest() };
    const content = this.vault.seal(sent.toString('base64'), placeIn(SEALED_FORM, 'content', form.id));
    const order = this.orders.sealed(
      { ...facts, ...asked, ...toSign, patient, orderLines: [...onForm.lines], acts: [] },
      {
        ...about,
        signer: { name: facts.prescriberName, profession: null, big: null, ...facts.known },
        practice: facts.practice,
        medicines: onForm.asAgreed ? about.medicines : withoutDirections(about.medicines),
      },
      { number, signedAt, validUntil },
      [],
      {
        ...{ signedOn: onForm.signedOn, asAgreed: onForm.asAgreed, hash: form.hash.toString('hex') },
        ...{ attachedAt: signedAt.toISOString(), attachedBy: person.name, organisation: organisation.name },
      },
    );
    await addForm(tx, id, { ...form, content, signedOn: onForm.signedOn }, order);
    await this.details.attachForm(tx, id, validUntil, order.opium);
    await announce(tx, 'form-attached', { subject: 'case', subjectId: id, caseId: id });
    return allow(short);
  }

  async #patient(tx: EntityManager, id: string, actor: SignedIn['actor']): Promise<Patient | null> {
    const known = (await this.patients.show(tx, [id], actor)).get(id);
    if (!known) return null;
    const { version: _, bsn = null, ...patient } = known;
    return { ...patient, bsn };
  }
}

function refuseLines(faults: readonly LineFault[]): void {
  if (faults.length === 0) return;
  throw new BadInput(
    faults.map(({ line, field, says }) => ({
      field: `opium.${String(line)}.${field}`,
      said: (language) => LINE_FAULT[language][says],
    })),
  );
}

const tooOld = (): BadInput =>
  new BadInput([{ field: 'signedOn', said: (language) => signedFormTexts(language)('signedOnOld') }]);
