import type { EntityManager } from 'typeorm';
import { IN_TURN } from '../../kit-life/case-part.js';
import { forList, visibleTo } from '../../kit-life/visible-to.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { oneOf } from '../../platform/database/one-of.js';
import type { OfferOutcome } from './past-offers.text.js';

/** What a pharmacy keeps of a case that went on without it: number, dates and its own reason. */
export interface PastOffer {
  number: number;
  offeredAt: Date;
  endedAt: Date;
  outcome: OfferOutcome;
  reason: string | null;
}
type Row = PastOffer & { part: string; caseId: string };
export type PastOfferRow = Pick<Row, 'part' | 'caseId'> & { offer: PastOffer };

const PAST: Statement = {
  name: 'casework-past-offers',
  text: `select p.id as part, p.case_id as "caseId", p.number::int, p.from_at as "offeredAt", p.until as "endedAt", p.outcome, p.reason from case_party p
         where p.organisation_id = acting_organisation() and p.part ${oneOf(IN_TURN)} and p.until is not null and p.outcome <> 'accepted'
           and ($1::timestamptz is null or (p.from_at, p.id) < ($1, $2::uuid))
         order by p.from_at desc, p.id desc limit $3`,
};

export async function pastOffers(
  tx: EntityManager,
  before: { at: Date; part: string } | null,
  limit: number,
): Promise<PastOfferRow[]> {
  const rows = await ask<Row>(tx, PAST, [before?.at, before?.part, limit]);
  return rows.map(({ part, caseId, ...known }) => ({
    ...{ part, caseId },
    offer: forList(visibleTo<'no-longer-asked', PastOffer>({ parts: ['no-longer-asked'] }, known)),
  }));
}
