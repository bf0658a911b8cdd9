import type { Client } from 'pg';
import { milligramsIn } from '../kit-standards/active-substance.rules.js';
import type { Article, Substitution } from '../kit-standards/conformity.js';
import { addDays, dayOf, momentOf } from '../platform/calendar.js';
import type { RowBuffer } from './row-buffer.js';

/** Every so often an ampoule cannot be had: for a quarter of a year three of another size stood in for one. */
const SMALL: Article = {
  ...{ code: '90000042', name: 'Midazolam 5 mg/ml, kleine ampul', unit: 'ampul', atc: 'N05CD08', route: 's.c.' },
  ...{ strength: '5 mg/ml', form: 'ampul 1 ml' },
};
const FROM_DAYS = 430;
const UNTIL_DAYS = 335;

/** Proposed by the coordinator, approved by the lead pharmacist an hour later. */
export async function writeShortage(
  owner: Client,
  buffer: RowBuffer,
  standard: string,
  now: Date,
): Promise<Substitution> {
  const { code, name, unit, atc, route, strength, form } = SMALL;
  await owner.query(
    `insert into product (network_id, code, atc, name, strength, form, route, unit, opium_list, needs_opium_prescription, invented, active_mg)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'II', false, true, $9)`,
    [buffer.network, code, atc, name, strength, form, route, unit, milligramsIn(SMALL)],
  );
  const from = addDays(dayOf(now), -FROM_DAYS);
  const to = addDays(dayOf(now), -UNTIL_DAYS);
  const reason = 'De gewone ampul midazolam is tijdelijk niet leverbaar.';
  const deciders = await decidersOf(owner, buffer.network);
  const proposedAt = momentOf(from, '09:00');
  const { id } = buffer.add('substitution', {
    ...{
      id: buffer.idAt(proposedAt),
      standard_id: standard,
      slot: 'M2',
      kind: 'other-product',
      product: code,
      from_day: from,
      until_day: to,
    },
    ...{ reason, needs_consent: false, decided_by: deciders[0]?.person, decided_at: proposedAt },
  });
  for (const [i, { role, person }] of deciders.entries())
    buffer.add('substitution_approval', {
      ...{ substitution_id: id, role, person_id: person, at: momentOf(from, i === 0 ? '09:00' : '10:00') },
    });
  const approvals = deciders.map(({ role }) => ({ role, day: from }));
  return {
    ...{ id, slot: 'M2', kind: 'other-product', article: SMALL, quantity: null, from, until: to, reason },
    ...{ needsConsent: false, endedOn: null, approvals },
  };
}

async function decidersOf(owner: Client, network: string) {
  const { rows } = await owner.query<{ role: string; person: string }>(
    `select distinct on (role) role, person_id as person from membership
     where network_id = $1 and role in ('coordinator', 'lead-pharmacist') order by role, person_id`,
    [network],
  );
  return rows;
}
