import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { shortCase } from '../../kit-life/short-case.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { ByHand } from '../../pharmacies/by-hand.service.js';
import { Offers, type AskFor, type Weighed } from '../../pharmacies/candidates.service.js';
import { BadInput, type Fault } from '../../web/problem.js';
import type { Proof } from '../../web/signed-in.js';
import { aboutFrom, aboutRequest, orderValidUntil, type AboutRequest } from './request-context.query.js';
import { considered } from '../answering/offering.query.js';
import { isToChoose } from './signed-opium.rules.js';
import { Orders } from './orders.service.js';
import type { Patient } from '../../patients/patient.js';
import { Patients } from '../../patients/patients.service.js';
import { MARKS } from '../../patients/marks.rules.js';
import { Recognition, type EarlierRequest } from '../../patients/recognition.service.js';
import type { OnBehalf } from '../on-behalf/on-behalf.js';
import { asksAtNight } from '../on-behalf/on-behalf.rules.js';
import { organisationsIn, type NewRequest } from './request.js';
import type { PassedWarning } from './warnings.js';
import { passedWarnings, type SaidOfWarning } from './passed-warnings.rules.js';
import { requestTexts } from './request-form.text.js';
import { RequestFaults } from './request-faults.service.js';
import { maySign } from '../requests.settings.js';
import { FACTS, SUBMIT, valuesOf, type NewCase, type RequestFacts, type SubmittedRow } from './submission.query.js';
import { submittedCase, type SubmittedCase } from './submitted-case.query.js';
import { pc4Of } from '../../web/input/postcode.js';

export type SubmitRefusal = 'sign-in-again' | 'may-not' | 'not-found';
export interface Signed {
  confirmedWith: Proof | null;
  draftId?: string;
  /** Whoever asks looked once more whether the BSN is this patient's. */
  bsnChecked?: boolean;
  /** Of the requests that may be for the same patient: the one that is, by its id, or 'another'. */
  patientSaid?: string;
  /** Why the prescriber goes on where something speaks for a second look; left out, nobody was asked. */
  warningsPassed?: readonly SaidOfWarning[];
  /** What a shortage changes, was shown and is agreed with by signing. */
  agreed?: readonly string[];
  /** Asked by telephone or on paper: it is signed afterwards. */
  onBehalf?: OnBehalf;
}
/** Of whom only the BSN may say that they are the same patient. */
export type OpenForPatient = Pick<EarlierRequest, 'id' | 'number'> & { onlyTheBsn: boolean };

const MINUTE = 60_000;
const BSN_UNCHECKED: Fault = { field: 'bsnChecked', said: (language) => requestTexts(language)('bsnUnchecked') };

/** The prescriber asks. */
@Injectable()
export class Submissions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly offers: Offers,
    private readonly hand: ByHand,
    private readonly patients: Patients,
    private readonly recognition: Recognition,
    private readonly orders: Orders,
    private readonly faults: RequestFaults,
  ) {}

  /** One question and one command: what is decided in between is pure. */
  async submit(
    request: NewRequest,
    actor: Actor,
    signed: Signed,
  ): Promise<Result<SubmittedCase, SubmitRefusal | OnceRefusal>> {
    if (!signed.confirmedWith && !signed.onBehalf) return refuse('sign-in-again');
    const sought = this.recognition.sought(request.patient, actor.network);
    const asked = [pc4Of(request.patient.postcode), organisationsIn(request), sought];
    const known = await this.database.question<RequestFacts>(actor, FACTS, asked);
    const about = aboutFrom(known.about);
    const weighed = this.offers.orderFrom(known.weighable, askFor(request));
    this.faults.refuse(request, about, weighed.area !== null);
    if (!signed.onBehalf && !maySign(about.signer.profession, about.settings, about.bigStatus))
      return refuse('may-not');
    if (known.open?.mark === MARKS.bsn && signed.bsnChecked === false)
      await this.#refuseBsnOfSomebodyElse(known.open.id, request, actor);
    const warnings = passedWarnings(request, about, known.open !== null, signed.warningsPassed);
    const toPhone = weighed.offer ? undefined : await this.#whomToPhone(request, weighed, actor);
    const now = this.clock.now();
    const facts = { about, weighed, toPhone, number: known.number, sought, now, warnings };
    const opened = this.#newCase(request, facts, actor, signed);
    const row = await this.database.command<SubmittedRow>(actor, SUBMIT, valuesOf(opened), now);
    if (row.outcome === 'again') return this.database.read(actor, (tx) => submittedCase(tx, row.resource_id));
    return row.outcome === 'done' ? allow(answerOf(row, weighed, toPhone)) : refuse(row.outcome);
  }

  /** Another request that the actor has a part in and that is, or is said to be, for the same patient. */
  async openAmong(
    tx: EntityManager,
    earlier: readonly EarlierRequest[],
    patient: Patient,
  ): Promise<OpenForPatient | null> {
    const open = earlier.find(({ closed }) => !closed);
    if (!open) return null;
    const onlyTheBsn = open.mark === MARKS.bsn && (await this.patients.isOfSomebodyElse(tx, open.id, patient));
    return { id: open.id, number: open.number, onlyTheBsn };
  }

  /** Who would be asked, and everything that stands in the way; nothing is written. */
  async weigh(tx: EntityManager, request: NewRequest): Promise<{ about: AboutRequest; weighed: Weighed }> {
    const [about, weighed] = await Promise.all([
      aboutRequest(tx, organisationsIn(request)),
      this.offers.orderFor(tx, askFor(request)),
    ]);
    this.faults.refuse(request, about, weighed.area !== null);
    return { about, weighed };
  }

  async #refuseBsnOfSomebodyElse(caseId: string, { patient }: NewRequest, actor: Actor): Promise<void> {
    const other = await this.database.read(actor, (tx) => this.patients.isOfSomebodyElse(tx, caseId, patient));
    if (other) throw new BadInput([BSN_UNCHECKED]);
  }

  #newCase(
    request: NewRequest,
    known: Known,
    actor: Actor,
    { confirmedWith, draftId, patientSaid, agreed: said = [], onBehalf }: Signed,
  ): NewCase {
    const { about, weighed, toPhone, number, now } = known;
    const { deliverBy, offer, area, tryAgainAt } = weighed;
    const { patient, orderLines = [], homeCare, ...asked } = request;
    const id = uuidv7();
    const validUntil = orderValidUntil(now, about.settings);
    const chosen = about.shortages.filter(({ id: one }) => said.includes(one));
    const agreed = chosen.flatMap((one) => (one.needsConsent ? one.id : []));
    const holds = chosen.flatMap((one) => (one.needsConsent || isToChoose(one, about.medicines) ? one.id : []));
    const when = { number: Number(number), signedAt: now, validUntil };
    const order = onBehalf ? null : this.orders.sealed(request, about, when, holds);
    return {
      ...{ id, number, offer },
      facts: {
        ...{ placeOfStay: request.placeOfStay, urgency: request.urgency, deliverBy, draftId },
        ...{
          pc4: pc4Of(patient.postcode),
          gmCode: area?.gmCode ?? '',
          sought: known.sought,
          patientSaid: patientSaid ?? null,
        },
        ...{ homeCare, ownPharmacyId: request.regularPharmacyId },
        marks: this.recognition.kept(patient, actor.network),
        patientKey: this.recognition.newKey(patient, actor.network).toString('hex'),
        orderValidUntil: order ? validUntil : now,
        ...(order && { signedOpium: order.opium, confirmedWith }),
        ...(onBehalf && { onBehalf, closed: asksAtNight(request.urgency, now, about.settings) }),
        escalateAt: new Date(deliverBy.getTime() - about.settings['signal.lateDeliveryMinutes'] * MINUTE),
        tryAgainAt: offer ? null : tryAgainAt,
      },
      patient: this.patients.sealed(id, patient, actor.network),
      request: {
        ...{ ...asked, consent: true, standardId: about.standard?.id, agreed, warnings: known.warnings },
        ...(!order && { orderLines: this.orders.sealedLines(id, orderLines) }),
      },
      order,
      considered: considered(weighed, toPhone),
    };
  }

  #whomToPhone(request: NewRequest, { deliverBy }: Weighed, actor: Actor) {
    return this.database.read(actor, (tx) => this.hand.whomToPhone(tx, { ...askFor(request), deliverBy }));
  }
}

function answerOf(
  row: SubmittedRow,
  { deliverBy, offer, order }: Weighed,
  toPhone: SubmittedCase['whomToPhone'],
): SubmittedCase {
  return {
    ...shortCase(row),
    pharmacy: offer ? { id: offer.pharmacyId, name: order[0]?.name ?? '' } : null,
    offerLapsesAt: offer?.lapsesAt ?? null,
    deliverBy,
    ...(row.duplicate && { possibleDuplicateOf: row.duplicate }),
    ...(toPhone && { whomToPhone: toPhone }),
  };
}

interface Known {
  about: AboutRequest;
  weighed: Weighed;
  toPhone: SubmittedCase['whomToPhone'];
  number: string;
  sought: string[];
  now: Date;
  warnings: PassedWarning[];
}

export function askFor({ patient, urgency, preferredPharmacyId }: NewRequest): AskFor {
  return { pc4: pc4Of(patient.postcode), urgency, preferredPharmacyId };
}
