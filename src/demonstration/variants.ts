import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { addDays, dayOf, momentOf } from '../platform/calendar.js';
import type { Ground } from './region.js';
import { rowsOf, type Row } from './rows.js';

type Filled = { slot: string; product: string; quantity: number };

/** As the standard has it, with what is mandatory and butylscopolamine. */
const AS_STANDARD: Filled[] = rowsOf('standard.csv')
  .filter(({ code, mandatory }) => mandatory === 'yes' || code === 'M4')
  .map(({ code = '', zi = '', min }: Row) => ({ slot: code, product: zi, quantity: Number(min) }));
const but = (own: Partial<Record<string, number>>, more: Filled[] = []): Filled[] => [
  ...AS_STANDARD.flatMap((line) => {
    const quantity = own[line.slot] ?? line.quantity;
    return quantity === 0 ? [] : [{ ...line, quantity }];
  }),
  ...more,
];
const LEVOMEPROMAZINE = { slot: 'M6', product: '90000006', quantity: 5 };

/** Four ways in which the pharmacies of the region fill a kit. */
const FOUR = {
  standard: AS_STANDARD,
  fewer: but({ M1: 5, M2: 8, M4: 0 }),
  more: but({ M2: 15, H1: 3, H3: 10 }, [LEVOMEPROMAZINE]),
  without: but({ M3: 0, H7: 2, H10: 0 }),
};
type Variant = keyof typeof FOUR;

/** Since so many days, by the place of the pharmacy: in the course of the year some came over to what most do. */
const TOLD: [place: number, daysAgo: number, variant: Variant][] = [
  ...[0, 1, 4, 8].map((place): [number, number, Variant] => [place, 330, 'standard']),
  ...[2, 3, 6].map((place): [number, number, Variant] => [place, 320, 'fewer']),
  ...[7, 10, 12].map((place): [number, number, Variant] => [place, 310, 'more']),
  ...[5, 9, 11].map((place): [number, number, Variant] => [place, 300, 'without']),
  [10, 200, 'standard'],
  [9, 120, 'standard'],
  [3, 60, 'standard'],
];

/** What the pharmacies recorded of their kits; the last of them has not yet. */
export async function recordVariants(owner: Client, { network, pharmacies, staff }: Ground, now: Date): Promise<void> {
  const versions = new Map<string, number>();
  for (const [place, daysAgo, variant] of TOLD) {
    const pharmacy = pharmacies[place];
    const [by] = staff.get(pharmacy ?? '') ?? [];
    if (!pharmacy || !by) throw new Error(`nobody of pharmacy ${String(place)} recorded what it fills`);
    const version = (versions.get(pharmacy) ?? 0) + 1;
    versions.set(pharmacy, version);
    const id = uuidv7();
    const from = momentOf(addDays(dayOf(now), -daysAgo), '10:00');
    await owner.query('update variant set until = $2 where pharmacy_id = $1 and until is null', [pharmacy, from]);
    await owner.query(
      `insert into variant (network_id, id, pharmacy_id, version, from_at, recorded_by) values ($1, $2, $3, $4, $5, $6)`,
      [network, id, pharmacy, version, from, by],
    );
    await owner.query(
      `insert into variant_line (network_id, variant_id, slot, product, quantity)
       select $1, $2, slot, product, quantity from jsonb_to_recordset($3) as x(slot text, product text, quantity int)`,
      [network, id, JSON.stringify(FOUR[variant])],
    );
  }
}
