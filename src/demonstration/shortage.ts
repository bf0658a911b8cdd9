import type { Client } from 'pg';
import type { Substitution } from '../kit-standards/conformity.js';
import { addDays, dayOf, momentOf } from '../platform/calendar.js';
import type { Book } from './book.js';

/** Every so often an ampoule cannot be had: for a quarter of a year another size stood in for it. */
export const SHORTAGE = { slot: 'M2', product: '90000042' } as const;
const FROM_DAYS = 430;
const UNTIL_DAYS = 335;

export async function writeShortage(owner: Client, book: Book, standard: string, decidedBy: string, now: Date) {
  await owner.query(
    `insert into product (network_id, code, atc, name, strength, form, route, unit, opium_list, needs_opium_prescription, invented)
     values ($1, $2, 'N05CD08', 'Midazolam 5 mg/ml, kleine ampul', '5 mg/ml', 'ampul 1 ml', 's.c.', 'ampul', 'II', false, true)`,
    [book.network, SHORTAGE.product],
  );
  const from = addDays(dayOf(now), -FROM_DAYS);
  const to = addDays(dayOf(now), -UNTIL_DAYS);
  const substitution: Substitution = {
    ...{ ...SHORTAGE, from, to, needsConsent: false },
    reason: 'De gewone ampul midazolam is tijdelijk niet leverbaar.',
  };
  book.add('substitution', {
    ...{ id: book.idAt(momentOf(from, '09:00')), standard_id: standard, ...SHORTAGE, from_day: from, until_day: to },
    ...{
      reason: substitution.reason,
      needs_consent: false,
      decided_by: decidedBy,
      decided_at: momentOf(from, '09:00'),
    },
  });
  return substitution;
}
