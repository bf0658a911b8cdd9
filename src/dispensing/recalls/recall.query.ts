import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import { listOf, PER_PAGE, type ListInput, type ListOf } from '../../web/list.input.js';
import { perPharmacy, type RecallAtPharmacy, type RecalledKit } from './recall.rules.js';

export interface Recall {
  id: string;
  product: string;
  name: string;
  lots: string[];
  reason: string;
  startedAt: Date;
  endedAt: Date | null;
  /** How many boxes it concerns now, of whoever asks. */
  boxes: number;
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

const RECALL = `r.id, r.product, p.name, r.lots, r.reason, r.started_at as "startedAt", r.ended_at as "endedAt",
  (select count(*)::int from recalled_kits(r.id)) as boxes
  from recall r join product p on p.network_id = r.network_id and p.code = r.product`;
const LIST: Statement = {
  name: 'recalls',
  text: `select ${RECALL}
         where $2::uuid is null or (r.started_at, r.id) < (select c.started_at, c.id from recall c where c.id = $2)
         order by r.started_at desc, r.id desc limit $1`,
};
const ONE: Statement = { name: 'recall', text: `select ${RECALL} where r.id = $1` };
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

export async function recalls(tx: EntityManager, { limit = PER_PAGE, cursor }: ListInput): Promise<ListOf<Recall>> {
  return listOf(await ask<Recall>(tx, LIST, [limit + 1, cursor]), limit, ({ id }) => id);
}

export async function recallStory(tx: EntityManager, id: string): Promise<RecallStory | undefined> {
  const [recall] = await ask<Recall>(tx, ONE, [id]);
  if (!recall) return undefined;
  const kits = await ask<RecalledKit>(tx, KITS, [id]);
  return { ...recall, kits, pharmacies: perPharmacy(kits), told: await ask<Told>(tx, TOLD, [id]) };
}

/** Who holds such a box, and who cares for a patient in whose home one stands. */
export async function concernedBy(tx: EntityManager, id: string): Promise<string[]> {
  return (await ask<{ id: string }>(tx, CONCERNED, [id])).map((row) => row.id);
}
