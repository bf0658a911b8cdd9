import { requestedCase } from './cases.js';
import { waitingLetter } from './letters.js';
import { shelvedKit } from './shelved-kits.js';
import type { World } from './world.js';

/** What a pharmacy and its network have after some years, as many rows of each as are asked: for what is true of long lists only. */
export async function manyRows(world: World, count: number): Promise<void> {
  const { owner, organisations } = world;
  const [letter, kit, like] = [await waitingLetter(world), await shelvedKit(world), await requestedCase(world)];
  await owner.query(
    `insert into letter (network_id, id, event_id, kind, recipient_id, channel, address, name, language, state, attempts, last_error, next_at, give_up_at, sent_at, data, made_at)
     select l.network_id, uuidv7(), l.event_id, l.kind, gen_random_uuid(), 'mail', 'balie' || n || '@example.org', 'Apotheek nummer ' || n, 'nl',
       s.state, n % 5, 'bad-address', l.next_at, l.give_up_at, l.made_at, l.data, l.made_at
     from letter l, unnest('{due,sent,dead}'::text[]) s (state), generate_series(1, $2::int) n where l.id = $1`,
    [letter, count],
  );
  await owner.query(
    `insert into kit (network_id, id, organisation_id, serial, standard_id, status, assembled_by, assembled_at, earliest_expiry)
     select network_id, uuidv7(), organisation_id, 'VEEL-' || n, standard_id, 'draft', assembled_by, assembled_at, date '2028-01-01' + n % 900
     from kit, generate_series(1, $2::int) n where id = $1`,
    [kit, count],
  );
  await manyCases(world, like, count);
  await owner.query(
    `insert into audit_row (network_id, at, organisation_id, role, action, outcome)
     select $1, now() - n * interval '1 minute', $2, 'pharmacist', 'search', 'done' from generate_series(1, $3::int) n`,
    [world.network, organisations.pharmacy, count],
  );
  await owner.query(
    `insert into opium_movement (network_id, id, organisation_id, kit_id, product, lot, from_account, to_account, quantity, at)
     select k.network_id, uuidv7(), k.organisation_id, k.id, l.product, l.lot, 'supplier', 'shelf', 1, k.assembled_at + n * interval '1 minute'
     from kit k join (select * from kit_line where opium_list = 'I' limit 1) l on l.kit_id = k.id, generate_series(1, $2::int) n where k.id = $1`,
    [kit, count],
  );
  await owner.query('analyze');
}

/** Cases that are over, of the practice and the pharmacy; each was declined by the other pharmacy before. */
async function manyCases({ owner, organisations }: World, like: string, count: number): Promise<void> {
  await owner.query('alter table kit_case disable trigger user');
  await owner.query(
    `insert into kit_case (network_id, id, practice_id, pharmacy_id, status, place_of_stay, urgency, patient_key, deliver_by, order_valid_until, requested_at, withdrawn_at)
     select network_id, uuidv7(), practice_id, $2, 'withdrawn', place_of_stay, urgency, patient_key, deliver_by, order_valid_until, requested_at, requested_at
     from kit_case, generate_series(1, $3::int) where id = $1`,
    [like, organisations.pharmacy, count],
  );
  await owner.query('alter table kit_case enable trigger user');
  await owner.query(
    `insert into case_place (network_id, case_id, pc4, gm_code)
     select k.network_id, k.id, l.pc4, l.gm_code from kit_case k, case_place l where k.closed and l.case_id = $1`,
    [like],
  );
  await owner.query(
    `insert into case_party (network_id, case_id, number, organisation_id, part, from_at, until, outcome, closed)
     select k.network_id, k.id, k.number, p.who, p.part, k.requested_at + k.number * interval '1 minute',
            case when p.declined then k.requested_at + (k.number + 5) * interval '1 minute' end, case when p.declined then 'declined' end, not p.declined
     from kit_case k, (values ($1::uuid, 'practice', false), ($2::uuid, 'supplier', false), ($3::uuid, 'offered', true)) p (who, part, declined) where k.closed`,
    [organisations.practice, organisations.pharmacy, organisations.otherPharmacy],
  );
}
