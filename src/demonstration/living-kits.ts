import type { Client } from 'pg';
import { NewKitInput } from '../dispensing/kits/kit-line.input.js';
import type { Kits } from '../dispensing/kits/kits.service.js';
import type { GivenLine } from '../dispensing/kits/kit.js';
import type { Actor } from '../platform/actor.js';
import { must } from './living-case.js';

/** Filled as the last kit of this pharmacy was, and still to be checked by a colleague. */
export async function fillKit(owner: Client, kits: Kits, by: Actor): Promise<void> {
  const { rows } = await owner.query<{ standard: string; lines: GivenLine[] }>(
    `select k.standard_id as standard, (select jsonb_agg(jsonb_build_object('slot', l.slot, 'product', l.product, 'quantity', l.quantity,
       'lot', l.lot, 'expiry', l.expiry) order by l.slot) from kit_line l where l.kit_id = k.id) as lines
     from kit k where k.organisation_id = $1 and k.conformity = 'conforms' order by k.sealed_at desc limit 1`,
    [by.organisation],
  );
  const [last] = rows;
  if (!last) throw new Error('the story has no kit to fill another like');
  const input = { standardVersionId: last.standard, lines: last.lines };
  must(await kits.assemble(Object.assign(new NewKitInput(), input), by));
}
