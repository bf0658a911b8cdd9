import type { OpeningTimes } from '../platform/opening-times.js';
import type { Urgency } from './deliver-by.rules.js';
import type { ParticipationFacts, WhyNotTakingPart } from './participation.rules.js';

export interface OnDuty {
  from: Date;
  until: Date;
  phone: string;
  /** Else it only answers the telephone. */
  delivers: boolean;
}

/** What must be known of a pharmacy to weigh it for one postcode area. */
export interface CandidateFacts extends ParticipationFacts {
  id: string;
  name: string;
  phone: string | null;
  distanceKm: number | null;
  listsPc4: boolean;
  /** Null: it serves only the areas it lists. */
  radiusKm: number | null;
  readyKits: number;
  times: OpeningTimes;
  /** When it brings kits to homes: as long as it is open, where it keeps no hours of its own for that. */
  delivery: OpeningTimes;
  deliversOutOfHours: boolean;
  /** Of the coming days, none at the same time: on duty it delivers in the whole network. */
  duties: readonly OnDuty[];
  lastAskedAt: Date | null;
}

export interface Asking {
  pc4: string;
  urgency: Urgency;
  deliverBy: Date;
  askedAt: Date;
  preferredPharmacyId?: string | null;
  alreadyAsked: readonly string[];
}

export type Reason =
  | { kind: 'own-choice' }
  | { kind: 'by-hand' }
  | { kind: 'on-duty' }
  | { kind: 'duty-later'; from: Date; phone: string }
  | { kind: 'takes-no-part' }
  | { kind: 'said-no' }
  | { kind: 'did-not-answer' }
  | { kind: 'outside-area' }
  | { kind: 'ready-kits'; kits: number }
  | { kind: 'no-ready-kit' }
  | { kind: 'open-now'; until: Date | null }
  | { kind: 'delivers-now' }
  | { kind: 'opens'; at: Date }
  | { kind: 'closed' }
  | { kind: 'in-time'; by: Date }
  | { kind: 'not-in-time'; by: Date }
  | { kind: 'distance'; km: number };

export type WhyLeftOut =
  | WhyNotTakingPart
  | { kind: 'already-asked' }
  | { kind: 'outside-area'; pc4: string; km: number | null }
  | { kind: 'closed'; opensAt: Date | null }
  /** It delivers, but nobody is there who fills one. */
  | { kind: 'no-kit-while-closed'; opensAt: Date | null }
  | { kind: 'not-in-time'; by: Date; from: Date | null; openUntil: Date | null };

export interface Candidate {
  pharmacyId: string;
  name: string;
  readyKits: number;
  openNow: boolean;
  /** Null while it is open, and when it does not open for months. */
  opensAt: Date | null;
  distanceKm: number | null;
  canDeliverBy: boolean;
  /** The first moment at which it can have brought a kit; null: not for months. */
  soonest: Date | null;
  reason: Reason[];
}

export interface OfferOrder {
  order: Candidate[];
  leftOut: { pharmacyId: string; name: string; phone: string | null; why: WhyLeftOut }[];
}

/** Whom a case is offered to, until when an answer is waited for, and how the others stood. */
export interface Choice extends OfferOrder {
  /** Null when nobody can serve. */
  offer: { pharmacyId: string; lapsesAt: Date } | null;
}
