import type { EntityManager } from 'typeorm';
import { IN_TURN } from '../../kit-life/case-part.js';
import { forList, visibleTo } from '../../kit-life/visible-to.js';
import { oneOf } from '../../platform/database/one-of.js';
import { PER_PAGE, type ListOf } from '../../web/list.input.js';
import { askSorted, sorted, type Sorts } from '../../web/sorted.js';
import type { OfferSort, PastOffersInput } from './past-offers.input.js';
import type { OfferOutcome } from './past-offers.text.js';

/** What a pharmacy keeps of a case that went on without it: number, dates and its own reason. */
export interface PastOffer {
  number: number;
  offeredAt: Date;
  endedAt: Date;
  outcome: OfferOutcome;
  reason: string | null;
}
type Row = PastOffer & { id: string; caseId: string };

const SORTS: Sorts<OfferSort> = {
  number: { by: 'p.number', type: 'int' },
  offeredOn: { by: 'p.from_at', type: 'timestamptz' },
  endedOn: { by: 'p.until', type: 'timestamptz' },
  outcome: { by: 'p.outcome', type: 'text' },
};
const PAST = sorted<OfferSort>(
  ...['casework-past-offers', SORTS, 'p.id'],
  ({
    place,
    after,
    order,
  }) => `select p.id, p.case_id as "caseId", p.number::int, p.from_at as "offeredAt", p.until as "endedAt", p.outcome, p.reason, ${place} from case_party p
         where p.organisation_id = acting_organisation() and p.part ${oneOf(IN_TURN)} and p.until is not null and p.outcome <> 'accepted'
           and ($4::text is null or p.outcome = $4) and ${after} ${order}`,
);

/** The offers that went on without the pharmacy, and of which cases they were. */
export async function pastOffers(tx: EntityManager, asked: PastOffersInput) {
  const { sort = '-offeredOn', cursor, limit = PER_PAGE, outcome } = asked;
  const { items, nextCursor } = await askSorted<Row, OfferSort>(tx, PAST, { sort, cursor, limit }, [outcome]);
  const offers: ListOf<PastOffer> = { items: items.map(seen), nextCursor };
  return { offers, cases: items.map(({ caseId }) => caseId) };
}

const seen = ({ id: _, caseId: __, ...known }: Row): PastOffer =>
  forList(visibleTo<'no-longer-asked', PastOffer>({ parts: ['no-longer-asked'] }, known));
