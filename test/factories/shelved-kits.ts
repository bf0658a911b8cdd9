import { v7 as uuidv7 } from 'uuid';
import type { World } from './world.js';

export interface Shelved {
  pharmacy: string;
  expiry: string;
  lot: string;
  conformity: 'conforms' | 'deviates';
  status: 'draft' | 'checked' | 'sealed';
  standard: string;
}

let made = 0;

/** A kit with one line per mandatory slot of the standard, made as quickly as can be; ready unless asked otherwise. */
export async function shelvedKit(world: World, own: Partial<Shelved> = {}): Promise<string> {
  const { pharmacy = world.organisations.pharmacy, expiry = '2028-06-30', lot = 'LOT1' } = own;
  const { conformity = 'conforms', status = 'sealed', standard = world.standard } = own;
  const id = uuidv7();
  const number = String(++made).padStart(4, '0');
  const now = world.clock.now();
  const { rows: people } = await world.owner.query<{ id: string }>(
    `select p.id from person p join membership m on m.person_id = p.id where m.network_id = $2 order by m.organisation_id <> $1, p.id limit 2`,
    [pharmacy, world.network],
  );
  const [one, other] = people;
  await world.owner.query(
    `insert into kit (network_id, id, organisation_id, serial, standard_id, status, assembled_by, assembled_at)
     values ($1, $2, $3, $4, $5, 'draft', $6, $7)`,
    [world.network, id, pharmacy, `K-TEST-${number}`, standard, one?.id, now],
  );
  await world.owner.query(
    `insert into kit_line (network_id, id, kit_id, slot, product, quantity, lot, expiry, kind, opium_list, on_return)
     select s.network_id, uuidv7(), $1, s.code, p.product, s.min, $2, $3, s.kind, d.opium_list, s.on_return
     from kit_slot s join slot_product p on p.standard_id = s.standard_id and p.slot = s.code
     join product d on d.network_id = s.network_id and d.code = p.product where s.standard_id = $4 and s.mandatory`,
    [id, lot, expiry, standard],
  );
  if (status === 'draft') return id;
  await world.owner.query(
    `update kit set status = $2, checked_by = $3, checked_at = $4, sealed_by = $3, sealed_at = $4, seal_number = $5, earliest_expiry = $6, conformity = $7
     where id = $1`,
    [id, status, other?.id, now, `Z-TEST-${number}`, expiry, conformity],
  );
  await world.owner.query(
    `insert into opium_movement (network_id, id, organisation_id, kit_id, product, lot, from_account, to_account, quantity, at, person_id)
     select network_id, uuidv7(), $2, kit_id, product, lot, 'supplier', 'kit', quantity, $3, $4 from kit_line where kit_id = $1 and opium_list is not null`,
    [id, pharmacy, now, one?.id],
  );
  return id;
}
