import type { CommandRow } from '../../kit-life/case-ledger.js';
import type { SignedOpium } from '../../kit-life/signed-opium.js';
import type { HomeCareTeam } from '../../kit-life/home-care.js';
import { SHORT_CASE } from '../../kit-life/short-case.js';
import type { WeighRow } from '../../pharmacies/candidates.query.js';
import { ownStatement } from '../../platform/database/context.js';
import type { AboutRow } from './request-context.query.js';
import type { SealedOrder } from './orders.service.js';
import type { OnBehalf } from '../on-behalf/on-behalf.js';
import type { Proof } from '../../web/signed-in.js';
import type { NewRequest } from './request.js';
import type { PassedWarning } from './warnings.js';

/** All that a new request is weighed with, in one go. */
export interface RequestFacts {
  about: AboutRow;
  weighable: WeighRow;
  /** Another open request for the same patient, when whoever asks has a part in it. */
  open: { id: string; number: number; mark: string } | null;
  /** The one that the case will have. */
  number: string;
}
export const FACTS = ownStatement(
  'request-facts',
  'about, weighable, open, number',
  'request_facts',
  3, // postcode area, organisations, marks of the patient
  false,
);

export interface CaseFacts {
  pc4: string;
  gmCode: string;
  placeOfStay: string;
  urgency: string;
  /** The id of the patient when nobody is found who it may be, hexadecimal. */
  patientKey: string;
  /** By what the patient is found again, and by what others are found who it may be. */
  marks: string[];
  sought: string[];
  /** Of the requests that may be for the same patient: the one that is, by its id, or that none is. */
  patientSaid: string | null;
  deliverBy: Date;
  orderValidUntil: Date;
  /** Left out while nobody signed. */
  signedOpium?: SignedOpium[];
  confirmedWith?: Proof | null;
  homeCare: readonly HomeCareTeam[];
  ownPharmacyId: string | null;
  escalateAt: Date;
  /** When the next pharmacy opens, for whom nobody can serve now. */
  tryAgainAt: Date | null;
  draftId?: string;
  /** Of what was asked by telephone or on paper: nothing is signed. */
  onBehalf?: OnBehalf;
  /** The practice in whose name it is asked is closed, and it cannot wait. */
  closed?: boolean;
}
export interface NewCase {
  id: string;
  number: string;
  facts: CaseFacts;
  offer: { pharmacyId: string; lapsesAt: Date } | null;
  /** Sealed, in the order of `submit_case`. */
  patient: (Buffer | null)[];
  request: Omit<NewRequest, 'patient' | 'orderLines' | 'homeCare'> & {
    consent: true;
    standardId?: string;
    agreed: string[];
    warnings: PassedWarning[];
    /** Sealed, hexadecimal; of what nobody signed yet. */
    orderLines?: string;
  };
  /** Null: nobody signed yet. */
  order: SealedOrder | null;
  considered: object;
}
export type SubmittedRow = CommandRow<never> & { resource_id: string; duplicate: string | null };

export const SUBMIT = ownStatement('submit', `a.outcome, a.resource_id, a.duplicate, ${SHORT_CASE}`, 'submit_case', 11);

/** The values of `SUBMIT`, in its order. */
export function valuesOf({ id, number, facts, offer, patient, request, order, considered }: NewCase): unknown[] {
  return [
    ...[id, number, JSON.stringify(facts), offer?.pharmacyId, offer?.lapsesAt, patient, JSON.stringify(request)],
    ...[order?.id, order?.content, order?.hash, JSON.stringify(considered)],
  ];
}
