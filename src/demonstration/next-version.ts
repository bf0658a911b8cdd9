import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { addDays, dayOf, momentOf } from '../platform/calendar.js';
import type { Actor } from '../platform/actor.js';
import type { Publications } from '../uniformity/publications.service.js';
import { instruction } from './instructions.js';
import { putInstruction } from './standards.js';
import { must } from './living-case.js';
import type { Ground } from './region.js';

const APPROVED_DAYS_AGO = 6;
const IN_DAYS = 24;
const COPIES = [
  `insert into kit_slot select network_id, $1, code, place, kind, name, name_en, mandatory, min, max, unit, unit_en, min_shelf_life_days, on_return
     from kit_slot where standard_id = $2`,
  'insert into slot_product select network_id, $1, slot, product, preferred from slot_product where standard_id = $2',
  'insert into slot_document select network_id, $1, slot, paper, version, hash, uploaded_by, uploaded_at from slot_document where standard_id = $2',
  `insert into direction select network_id, $1, slot, number, standing, indication, for_whom, circumstances, circumstances_en, dose, share, unit, route,
     interval_minutes, max_day, max_gift, max_episode, kidney, kidney_en, source, source_en, source_date from direction where standard_id = $2`,
];

/**
 * A version that two people approved and that is to take effect in a few weeks: one ampoule of haloperidol less, two sharps containers, and another
 * instruction.
 */
export async function approveNextVersion(owner: Client, { network, standards }: Ground, now: Date): Promise<void> {
  const id = uuidv7();
  const approvedAt = momentOf(addDays(dayOf(now), -APPROVED_DAYS_AGO), '11:00');
  const takesEffect = addDays(dayOf(now), IN_DAYS);
  await owner.query(
    `insert into kit_standard (network_id, id, name, status, created_at) values ($1, $2, $3, 'draft', $4)`,
    [network, id, `${takesEffect.slice(0, 4)}.2`, approvedAt],
  );
  for (const copy of COPIES) await owner.query(copy, [id, standards.present]);
  await owner.query(`update kit_slot set min = 4, max = 4 where standard_id = $1 and code = 'M3'`, [id]);
  await putInstruction(owner, network, id, await instruction('2026-2', true), approvedAt);
  await owner.query(`update kit_slot set min = 2, max = 2 where standard_id = $1 and code = 'H10'`, [id]);
  await owner.query(
    `insert into standard_approval (network_id, standard_id, role, person_id, at)
     select distinct on (role) network_id, $1, role, person_id, $2::timestamptz from membership
     where network_id = $3 and role in ('coordinator', 'lead-pharmacist') order by role, person_id`,
    [id, approvedAt, network],
  );
  await owner.query(`update kit_standard set status = 'approved' where id = $1`, [id]);
}

/** Published with a word to everybody whom it touches. */
export async function publishNextVersion(owner: Client, publications: Publications, coordinator: Actor, now: Date) {
  const { rows } = await owner.query<{ id: string }>(`select id from kit_standard where status = 'approved'`);
  const [next] = rows;
  if (!next) throw new Error('the story has no next version');
  must(await publications.publish(next.id, { takesEffectOn: addDays(dayOf(now), IN_DAYS) }, coordinator));
}

/** Of the kits that are as an older version had them, what one pharmacy says of them. */
export async function explainDeviations(owner: Client, { standards }: Ground, now: Date): Promise<void> {
  await owner.query(
    `insert into deviation (network_id, kit_id, reason, note, recorded_by, recorded_at)
     select network_id, id, 'older-version', 'Wordt bij de volgende controle omgeruild.', checked_by, $2 from kit
     where standard_id = $1 and status = 'sealed' and not in_case order by serial limit 1`,
    [standards.older, momentOf(addDays(dayOf(now), -APPROVED_DAYS_AGO), '15:00')],
  );
}
