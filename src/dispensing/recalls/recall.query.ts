import type { EntityManager } from 'typeorm';
import { betweenDays } from '../../platform/database/between-days.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { PER_PAGE, type ListOf } from '../../web/list.input.js';
import { askSorted, sorted, type Sorts } from '../../web/sorted.js';
import { perPharmacy, statusOf, type RecallAtPharmacy, type RecalledKit, type RecallStatus } from './recall.rules.js';
import type { RecallsInput, RecallSort } from './recalls.input.js';

interface RecallRow {
  id: string;
  product: string;
  name: string;
  lots: string[];
  allLots: boolean;
  reason: string;
  letter: string | null;
  draftedAt: Date;
  draftedBy: string | null;
  /** Since when everybody was told; null until it is confirmed. */
  startedAt: Date | null;
  confirmedBy: string | null;
  /** Why nobody else confirmed it; until somebody else has looked. */
  aloneBecause: string | null;
  seenAt: Date | null;
  seenBy: string | null;
  withdrawnAt: Date | null;
  endedAt: Date | null;
  /** Whoever asks typed it: another confirms, and looks at what was confirmed alone. */
  own: boolean;
  /** How many boxes it concerns now, of whoever asks. */
  boxes: number;
}
export interface Recall extends RecallRow {
  status: RecallStatus;
}
/** For whoever may confirm it, or look at what was confirmed alone. */
export interface WaitingRecall extends Pick<RecallRow, 'id' | 'name' | 'draftedAt'> {
  isConfirmed: boolean;
}
export interface Told {
  organisationId: string;
  organisation: string;
  kind: string;
  toldAt: Date;
  mailedAt: Date | null;
}
export interface RecallStory extends Recall {
  kits: RecalledKit[];
  pharmacies: RecallAtPharmacy[];
  told: Told[];
}

const COLUMNS = `r.id, r.product, p.name, r.lots, r.all_lots as "allLots", r.reason, r.letter, r.drafted_at as "draftedAt", drafter.name as "draftedBy",
  r.started_at as "startedAt", confirmer.name as "confirmedBy", r.alone_because as "aloneBecause", r.seen_at as "seenAt", seer.name as "seenBy",
  r.withdrawn_at as "withdrawnAt", r.ended_at as "endedAt", r.drafted_by = acting_person() as own,
  (select count(*)::int from recalled_kits(r.id)) as boxes`;
const FROM = `from recall r join product p on p.network_id = r.network_id and p.code = r.product left join person drafter on drafter.id = r.drafted_by
  left join person confirmer on confirmer.id = r.confirmed_by left join person seer on seer.id = r.seen_by`;
/** First what waits for somebody: to be confirmed, or to be looked at. */
const WAITS = `(r.started_at is null and r.withdrawn_at is null or r.alone_because is not null and r.seen_at is null and r.ended_at is null)`;
const SORTS: Sorts<RecallSort | 'waiting'> = {
  product: { by: 'p.name', type: 'text' },
  startedAt: { by: 'coalesce(r.started_at, r.drafted_at)', type: 'timestamptz' },
  waiting: {
    by: `r.drafted_at + case when ${WAITS} then interval '1000 years' else interval '0' end`,
    type: 'timestamptz',
  },
};
/** As `statusOf` says it. */
export const RECALL_STATUS = `case when r.withdrawn_at is not null then 'withdrawn' when r.ended_at is not null then 'ended'
  when r.started_at is not null then 'confirmed' else 'drafted' end`;
const LIST = sorted<RecallSort | 'waiting'>(
  ...['recalls', SORTS, 'r.id'],
  ({ place, after, order }) => `select ${COLUMNS}, ${place} ${FROM} where ($4::text is null or ${RECALL_STATUS} = $4)
           and ($5::text is null or strpos(lower(p.name), lower($5)) > 0 or exists (select from unnest(r.lots) l where strpos(lower(l), lower($5)) > 0))
           and ${betweenDays('coalesce(r.started_at, r.drafted_at)', '$6', '$7')}
           and ${after} ${order}`,
);
/** Of whoever typed it another person is asked. */
const WAITING: Statement = {
  name: 'recalls-waiting',
  text: `select r.id, p.name, r.drafted_at as "draftedAt", r.started_at is not null as "isConfirmed" from recall r
         join product p on p.network_id = r.network_id and p.code = r.product
         where ${WAITS} and r.drafted_by is distinct from acting_person() order by r.drafted_at limit 20`,
};
const ONE: Statement = { name: 'recall', text: `select ${COLUMNS} ${FROM} where r.id = $1` };
const KITS: Statement = {
  name: 'recall-kits',
  text: 'select pharmacy_id as "pharmacyId", pharmacy, kit_id as id, serial, place, lots from recalled_kits($1)',
};
const TOLD: Statement = {
  name: 'recall-told',
  text: `select organisation_id as "organisationId", organisation, kind, told_at as "toldAt", mailed_at as "mailedAt" from told_of_recall($1)`,
};
const CONCERNED: Statement = {
  name: 'recall-concerned',
  text: `select distinct x.id from recalled_kits($1) k
         cross join lateral (values (k.pharmacy_id), (case k.place when 'home' then k.practice_id end), (case k.place when 'home' then k.home_care_id end)) x (id)
         where x.id is not null`,
};
const WITH_PRODUCT: Statement = {
  name: 'recall-preview',
  text: 'select kit_id as id, place, lots from kits_with_lots($1, array[]::text[], true)',
};

export async function recalls(tx: EntityManager, asked: RecallsInput): Promise<ListOf<Recall>> {
  const { sort = '-waiting', cursor, limit = PER_PAGE, status, q, from, until } = asked;
  const { items, nextCursor } = await askSorted<RecallRow, RecallSort | 'waiting'>(
    ...([tx, LIST, { sort, cursor, limit }, [status, q, from, until]] as const),
  );
  return { items: items.map(withStatus), nextCursor };
}

export const waitingRecalls = (tx: EntityManager) => ask<WaitingRecall>(tx, WAITING);

export async function recallStory(tx: EntityManager, id: string): Promise<RecallStory | undefined> {
  const [recall] = await ask<RecallRow>(tx, ONE, [id]);
  if (!recall) return undefined;
  const kits = await ask<RecalledKit>(tx, KITS, [id]);
  return { ...withStatus(recall), kits, pharmacies: perPharmacy(kits), told: await ask<Told>(tx, TOLD, [id]) };
}

/** Who holds such a box, and who cares for a patient in whose home one stands. */
export async function concernedBy(tx: EntityManager, id: string): Promise<string[]> {
  return (await ask<{ id: string }>(tx, CONCERNED, [id])).map((row) => row.id);
}

/** Every box with the product, and its lots: one question, whatever a letter says. */
export const kitsWith = (tx: EntityManager, product: string) =>
  ask<Pick<RecalledKit, 'id' | 'place' | 'lots'>>(tx, WITH_PRODUCT, [product]);

const withStatus = (row: RecallRow): Recall => ({ ...row, status: statusOf(row) });
