import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { Filling } from './variant.rules.js';

export interface RecordedVariant {
  id: string;
  version: number;
  fromAt: Date;
  lines: Filling[];
}

const NOW = `v.id, v.version, v.from_at as "fromAt" from variant v where v.pharmacy_id = $1 and v.until is null`;
const OWN: Statement = {
  name: 'own-variant',
  text: `select (select coalesce(jsonb_agg(jsonb_build_object('slot', l.slot, 'product', l.product, 'quantity', l.quantity) order by l.slot), '[]')
                 from variant_line l where l.variant_id = v.id) as lines, ${NOW}`,
};
const LOCK: Statement = { name: 'lock-own-variant', text: `select ${NOW} for update` };
const ADD_LINES: Statement = {
  name: 'variant-lines',
  text: `insert into variant_line (network_id, variant_id, slot, product, quantity)
         select acting_network(), $1, slot, product, quantity from jsonb_to_recordset($2) as x(slot text, product text, quantity int)`,
};

/** What the pharmacy fills now, as it recorded it last. */
export async function variantOf(tx: EntityManager, pharmacy: string): Promise<RecordedVariant | undefined> {
  return (await ask<RecordedVariant>(tx, OWN, [pharmacy]))[0];
}

export async function lockVariant(tx: EntityManager, pharmacy: string) {
  return (await ask<Omit<RecordedVariant, 'lines'>>(tx, LOCK, [pharmacy]))[0];
}

export const addLines = (tx: EntityManager, variant: string, lines: readonly Filling[]) =>
  ask(tx, ADD_LINES, [variant, JSON.stringify(lines)]);
