import type { EntityManager } from 'typeorm';
import type { CaseStatus, Part } from '../../kit-life/kit-life.js';
import { ask, type Statement } from '../../platform/database/database.js';
import type { AskByHand } from '../../pharmacies/by-hand.service.js';
import type { Choice } from '../../pharmacies/candidate.js';
import type { Urgency } from '../../pharmacies/deliver-by.rules.js';

export interface OfferAnswer {
  name: string;
  outcome: 'declined' | 'released' | 'lapsed';
  /** As JSON has it. */
  at: string;
}
/** What the next offer of a case depends on. */
export interface CaseToOffer {
  number: string;
  status: CaseStatus;
  pc4: string;
  urgency: Urgency;
  deliverBy: Date;
  practiceId: string;
  pharmacyId: string | null;
  offers: number;
  preferredPharmacyId: string | null;
  asked: string[];
  declined: string[];
  /** Who said no, gave it back or let the time pass, the latest first. */
  answers: OfferAnswer[];
  /** Of whoever asks. */
  parts: Part[];
}

const TO_OFFER: Statement = {
  name: 'case-to-offer',
  text: `select number, status, pc4, urgency, deliver_by as "deliverBy", practice_id as "practiceId", pharmacy_id as "pharmacyId", offers,
                preferred_pharmacy_id as "preferredPharmacyId", asked, declined, answers,
                acting_parts(acting_network(), $1) as parts from case_to_offer($1)`,
};
const CHOICE: Statement = {
  name: 'offer-choice',
  text: `insert into offer_choice (network_id, case_id, at, pharmacy_id, considered) values (acting_network(), $1, app_now(), $2, $3)`,
};
/** A kit that was sealed since the case came to be without a pharmacy is a new chance. */
const SEALED: Statement = {
  name: 'offer-again-after-sealing',
  text: `insert into due_work (network_id, job, period, subject_id, due_at)
         select c.network_id, $1, c.id || ' kit ' || k.id, c.id, app_now()
         from kit_case c join kit k on k.network_id = c.network_id and k.status = 'sealed'
         where c.network_id = acting_network() and c.status = 'unplaced'
           and k.sealed_at > (select max(e.at) from event e where e.case_id = c.id and e.to_status = 'unplaced')
         on conflict do nothing`,
};

export async function caseToOffer(tx: EntityManager, caseId: string): Promise<CaseToOffer | null> {
  const [row] = await ask<CaseToOffer>(tx, TO_OFFER, [caseId]);
  return row ?? null;
}

/** What is weighed for it, now as when it was asked for. */
export const askingFor = ({
  pc4,
  urgency,
  deliverBy,
  preferredPharmacyId,
  asked,
  declined,
}: CaseToOffer): AskByHand => ({
  ...{ pc4, urgency, deliverBy, preferredPharmacyId, declined },
  alreadyAsked: asked,
});

/** How it was weighed; when nobody is asked, whom one may phone: the letters tell the same. */
export const considered = ({ order, leftOut }: Choice, toPhone?: readonly { id: string }[]) => ({
  ...{ order, leftOut },
  ...(toPhone && { toPhone: toPhone.map(({ id }) => id) }),
});

export async function keepChoice(
  tx: EntityManager,
  caseId: string,
  choice: Choice,
  toPhone?: readonly { id: string }[],
): Promise<void> {
  await ask(tx, CHOICE, [caseId, choice.offer?.pharmacyId, JSON.stringify(considered(choice, toPhone))]);
}

export async function planAfterSealing(tx: EntityManager, job: string): Promise<void> {
  await ask(tx, SEALED, [job]);
}
