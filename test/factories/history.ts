import { createHash } from 'node:crypto';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { World } from './world.js';

/** A place in each municipality. */
export const HOMES = {
  'Den Haag': { gmCode: 'GM0518', pc4: '2512' },
  Zoetermeer: { gmCode: 'GM0637', pc4: '2711' },
  'Leidschendam-Voorburg': { gmCode: 'GM1916', pc4: '2261' },
  Rijswijk: { gmCode: 'GM0603', pc4: '2281' },
  Wassenaar: { gmCode: 'GM0629', pc4: '2241' },
} as const;
export type Home = keyof typeof HOMES;

export interface PastCase {
  patient: string;
  home: Home;
  /** A moment; requested two hours before delivery when left out. */
  delivered?: string;
  requested?: string;
  deliverBy?: string;
  placeOfStay?: string;
  /** Where the address lay when the kit came, if it moved since. */
  deliveredIn?: Home;
  status?: string;
  /** How each pharmacy that was asked before answered. */
  answers?: ('declined' | 'lapsed')[];
}

const keyOf = (patient: string) => createHash('sha256').update(patient).digest();

/** What happened before the test begins, written as it stands in the tables; the life of a case is not what is tested. */
export async function addHistory(world: World, cases: readonly PastCase[]): Promise<string[]> {
  const { owner } = world;
  await owner.query('alter table kit_case disable trigger user');
  const ids: string[] = [];
  for (const it of cases) ids.push(await addCase(owner, world, it));
  await owner.query('alter table kit_case enable trigger user');
  // The triggers were away that would have said that it was counted before
  await owner.query('delete from counted_period; delete from counted_quarter');
  return ids;
}

async function addCase(owner: pg.Client, { network, organisations }: World, it: PastCase): Promise<string> {
  const id = uuidv7();
  const { gmCode, pc4 } = HOMES[it.home];
  const delivered = it.delivered ? new Date(it.delivered) : null;
  const requested = new Date(it.requested ?? (delivered ? delivered.getTime() - 2 * 3_600_000 : Number.NaN));
  const deliverBy = it.deliverBy ? new Date(it.deliverBy) : new Date(requested.getTime() + 4 * 3_600_000);
  const status = it.status ?? (delivered ? 'delivered' : 'accepted');
  const pharmacy = status === 'unplaced' ? null : organisations.pharmacy;
  await owner.query(
    `insert into kit_case (network_id, id, practice_id, pharmacy_id, status, place_of_stay, urgency,
                           patient_key, deliver_by, order_valid_until, offer_lapses_at, requested_at, delivered_at)
     values ($1, $2, $3, $4, $5, $6, 'today', $7, $8, $8::timestamptz + interval '28 days', $9, $10, $11)`,
    [
      ...[network, id, organisations.practice, pharmacy, status],
      ...[it.placeOfStay ?? 'home', keyOf(it.patient), deliverBy, status === 'requested' ? deliverBy : null],
      ...[requested, delivered],
    ],
  );
  await owner.query(
    'insert into case_place (network_id, case_id, pc4, gm_code, delivered_gm_code) values ($1, $2, $3, $4, $5)',
    [network, id, pc4, gmCode, it.deliveredIn ? HOMES[it.deliveredIn].gmCode : null],
  );
  const parties = [...(it.answers ?? []), ...(pharmacy ? ['accepted'] : [])];
  for (const outcome of parties)
    await owner.query(
      `insert into case_party (network_id, case_id, number, organisation_id, part, from_at, until, outcome)
       select network_id, id, number, $2, 'offered', requested_at, requested_at, $3 from kit_case where id = $1`,
      [id, organisations.pharmacy, outcome],
    );
  return id;
}

export interface PilotCase {
  ref: string;
  patient: string;
  home: Home;
  /** Of the pharmacy. */
  agb?: string;
  requested?: string;
  delivered?: string;
  opened?: string;
}

export async function addPilot(world: World, cases: readonly PilotCase[]): Promise<void> {
  for (const { ref, patient, home, agb, requested, delivered, opened } of cases)
    await world.owner.query(
      `insert into pilot_case (network_id, case_ref, patient_key, pharmacy_agb, pc4, gm_code, requested_at, delivered_at, opened_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [world.network, ref, keyOf(patient), agb, HOMES[home].pc4, HOMES[home].gmCode, requested, delivered, opened],
    );
}
