import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { KitLine } from '../kits/kit.js';
import type { ScanAnswer } from './kit-scan.js';

/** The last ones, and every one that does not count and whose question nobody answered. */
const LATEST: Statement = {
  name: 'kit-scans-latest',
  text: `select s.answer || jsonb_build_object('id', s.id, 'text', s.text) as answer from kit_scan s
         where s.kit_id = $1 and (s.answer ->> 'ok' = 'false' or s.id in (select l.id from kit_scan l where l.kit_id = $1 order by l.at desc, l.id desc limit $2))
           and not exists (select from kit_scan l where l.kit_id = $1 and l.answer ->> 'completes' = s.id::text)
         order by s.at desc, s.id desc limit 100`,
};
/** Those of a batch that were answered before, and every first part that may wait for its second. */
const ANSWERED: Statement = {
  name: 'kit-scans-answered',
  text: `select s.answer || jsonb_build_object('id', s.id, 'text', s.text) as answer from kit_scan s
         where s.kit_id = $1 and (s.id = any ($2) or s.answer ? 'link' or s.answer ? 'completes') order by s.at, s.id`,
};
const KEEP: Statement = {
  name: 'kit-scans-keep',
  text: `insert into kit_scan (network_id, kit_id, id, text, answer, at)
         select acting_network(), $1, s.id, s.text, s.answer, app_now() + s.nth * interval '1 microsecond'
         from jsonb_to_recordset($2) as s(id uuid, text text, answer jsonb, nth int)
         on conflict (kit_id, id) do update set answer = excluded.answer`,
};

/** Lots that somebody put in before, of which nobody has to be asked again. */
const KNOWN: Statement = {
  name: 'kit-scans-known-lots',
  text: `select distinct l.product, l.lot, l.expiry::text as expiry from kit_line l where l.product = any ($1) and l.lot = any ($2)`,
};

export type KnownLot = Pick<KitLine, 'product' | 'lot' | 'expiry'>;
export const knownLots = (tx: EntityManager, products: readonly string[], lots: readonly string[]) =>
  ask<KnownLot>(tx, KNOWN, [products, lots]);

type Row = { answer: ScanAnswer };

export const latestScans = async (tx: EntityManager, kitId: string, most: number): Promise<ScanAnswer[]> =>
  (await ask<Row>(tx, LATEST, [kitId, most])).map(({ answer }) => answer);

export const answeredScans = async (tx: EntityManager, kitId: string, ids: readonly string[]): Promise<ScanAnswer[]> =>
  (await ask<Row>(tx, ANSWERED, [kitId, ids])).map(({ answer }) => answer);

export async function keepScans(tx: EntityManager, kitId: string, answers: readonly ScanAnswer[]): Promise<void> {
  const rows = answers.map(({ id, text, ...answer }, nth) => ({ id, text, answer, nth }));
  if (rows.length > 0) await ask(tx, KEEP, [kitId, JSON.stringify(rows)]);
}
