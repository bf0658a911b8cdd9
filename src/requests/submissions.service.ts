import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseLedger } from '../kit-life/case-ledger.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database, type OnceRefusal } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { ByHand } from '../pharmacies/by-hand.service.js';
import { Offers, type Weighed } from '../pharmacies/candidates.service.js';
import { pc4Of } from '../regions/postcode.js';
import { BadInput, type Fault } from '../web/problem.js';
import { aboutRequest, orderValidUntil, type AboutRequest } from './about-request.query.js';
import { Drafts } from './drafts.service.js';
import { openRequestFor, type OpenRequest } from './duplicate.query.js';
import { considered } from './offering.query.js';
import { Orders } from './orders.service.js';
import type { Patient } from './patient.js';
import { Patients } from './patients.service.js';
import { recordRequest } from './record-request.query.js';
import type { NewRequest } from './request.js';
import { requestTexts } from './request-form.text.js';
import { faultsOf } from './request.rules.js';
import { maySign } from './requests.settings.js';
import { submittedCase, type SubmittedCase } from './submitted-case.query.js';
import { tryAgainLater } from './try-again.js';

export type SubmitRefusal = 'sign-in-again' | 'may-not';
export interface Signed {
  confirmed: boolean;
  draftId?: string;
  /** Whoever asks looked once more whether the BSN is this patient's. */
  bsnChecked?: boolean;
}
/** Of whom only the BSN may say that they are the same patient. */
export type OpenForPatient = OpenRequest & { onlyTheBsn: boolean };

const MINUTE = 60_000;
const BSN_UNCHECKED: Fault = { field: 'bsnChecked', said: (language) => requestTexts(language)('bsnUnchecked') };

/** The prescriber asks. */
@Injectable()
export class Submissions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: CaseLedger,
    private readonly offers: Offers,
    private readonly hand: ByHand,
    private readonly patients: Patients,
    private readonly drafts: Drafts,
    private readonly orders: Orders,
  ) {}

  submit(
    request: NewRequest,
    actor: Actor,
    signed: Signed,
  ): Promise<Result<SubmittedCase, SubmitRefusal | OnceRefusal>> {
    return this.database.once<SubmittedCase, SubmitRefusal>(
      actor,
      null,
      async (tx, id) => {
        if (!signed.confirmed) return refuse('sign-in-again');
        const { about, weighed } = await this.weigh(tx, request);
        if (!maySign(about.signer.profession, about.settings, about.bigStatus)) return refuse('may-not');
        const open = await this.openFor(tx, request.patient, actor);
        if (open?.onlyTheBsn && signed.bsnChecked === false) throw new BadInput([BSN_UNCHECKED]);
        const submitted = await this.#open(tx, id, request, about, weighed, actor);
        if (signed.draftId) await this.drafts.sent(tx, signed.draftId);
        return allow(submitted);
      },
      (tx, id) => submittedCase(tx, id, actor),
    );
  }

  /** Another request that the actor has a part in and that is, or is said to be, for the same patient. */
  async openFor(tx: EntityManager, patient: Patient, actor: Actor): Promise<OpenForPatient | null> {
    const open = await openRequestFor(tx, this.patients.keyOf(patient, actor.network));
    return open && { ...open, onlyTheBsn: await this.patients.isOfSomebodyElse(tx, open.id, patient) };
  }

  /** Who would be asked, and everything that stands in the way; nothing is written. */
  async weigh(tx: EntityManager, request: NewRequest): Promise<{ about: AboutRequest; weighed: Weighed }> {
    const { patient, urgency, homeCareOrganisationId, regularPharmacyId, preferredPharmacyId } = request;
    const [about, weighed] = await Promise.all([
      aboutRequest(tx, [homeCareOrganisationId, regularPharmacyId, preferredPharmacyId]),
      this.offers.orderFor(tx, { pc4: pc4Of(patient.postcode), urgency, preferredPharmacyId }),
    ]);
    const known = { today: this.clock.today(), inNetwork: weighed.area !== null, organisations: about.organisations };
    const faults = faultsOf(request, known);
    if (faults.length > 0) throw new BadInput(faults);
    return { about, weighed };
  }

  async #open(
    tx: EntityManager,
    id: string,
    request: NewRequest,
    about: AboutRequest,
    weighed: Weighed,
    actor: Actor,
  ): Promise<SubmittedCase> {
    const { patient, urgency, placeOfStay } = request;
    const { deliverBy, offer, area } = weighed;
    const pc4 = pc4Of(patient.postcode);
    const whomToPhone = offer ? undefined : await this.hand.whomToPhone(tx, { pc4, urgency, deliverBy });
    const validUntil = orderValidUntil(this.clock.now(), about.settings);
    const facts = {
      ...{ placeOfStay, urgency, deliverBy, pc4 },
      gmCode: area?.gmCode ?? '',
      patientKey: this.patients.keyOf(patient, actor.network).toString('hex'),
      orderValidUntil: validUntil,
      homeCareId: request.homeCareOrganisationId ?? undefined,
      ownPharmacyId: request.regularPharmacyId ?? undefined,
    };
    const short = await this.ledger.open(tx, id, facts, offer, actor);
    const possibleDuplicateOf = await recordRequest(tx, id, {
      patient: this.patients.sealed(id, patient, actor.network),
      request: { ...request, patient: undefined, consent: true, standardId: about.standard?.id },
      order: this.orders.sealed(request, about, {
        number: short.number,
        signedAt: short.moments.requested ?? this.clock.now(),
        validUntil,
      }),
      choice: { pharmacyId: offer?.pharmacyId ?? null, considered: considered(weighed, whomToPhone) },
      escalateAt: new Date(deliverBy.getTime() - about.settings['signal.lateDeliveryMinutes'] * MINUTE),
    });
    if (!offer) await tryAgainLater(tx, id, weighed.tryAgainAt);
    return {
      ...short,
      pharmacy: offer ? { id: offer.pharmacyId, name: weighed.order[0]?.name ?? '' } : null,
      offerLapsesAt: offer?.lapsesAt ?? null,
      deliverBy,
      ...(possibleDuplicateOf && { possibleDuplicateOf }),
      ...(whomToPhone && { whomToPhone }),
    };
  }
}
