// Shelves as they are in life: some tens of ready kits at each pharmacy, put there again when they went to a home.
import { inOne } from './server.mjs';

const READY = 40;
const LINES = 12;
const SHELF_DAYS = 400;

/** @returns by pharmacy the kits that are ready */
export async function fillShelves(pool, { network, standard, pharmacists, areas }) {
  const ready = Object.fromEntries(Object.keys(pharmacists).map((pharmacy) => [pharmacy, []]));
  const { rows } = await pool.query(
    `select organisation_id as pharmacy, id from kit
     where network_id = $1 and status = 'sealed' and not exists (select from case_kit c where c.kit_id = kit.id and c.until is null)`,
    [network],
  );
  for (const { pharmacy, id } of rows) ready[pharmacy].push(id);
  await inOne(pool, async (owner) => {
    for (const [pharmacy, kits] of Object.entries(ready)) {
      const [maker, checker] = [pharmacists[pharmacy].person, areas[0].prescriber.person];
      kits.push(...(await seal(owner, { network, standard, pharmacy, maker, checker }, READY - kits.length)));
    }
  });
  return ready;
}

async function seal(owner, { network, standard, pharmacy, maker, checker }, count) {
  const now = new Date();
  const expiry = new Date(now.getTime() + SHELF_DAYS * 86_400_000).toISOString().slice(0, 10);
  const { rows } = await owner.query(
    `insert into kit (network_id, id, organisation_id, serial, standard_id, status, assembled_by, assembled_at)
     select $1, id, $2, 'K' || right(id::text, 12), $3, 'draft', $4, $5 from (select uuidv7() as id from generate_series(1, $6::int)) new returning id`,
    [network, pharmacy, standard, maker, now, Math.max(0, count)],
  );
  const kits = rows.map(({ id }) => id);
  await owner.query(
    `insert into kit_line (network_id, id, kit_id, slot, product, quantity, lot, expiry, kind, opium_list, on_return)
     select $1, uuidv7(), kit_id, s.code, p.product, s.min, 'L1', $4, s.kind, d.opium_list, s.on_return
     from unnest($5::uuid[]) kit_id, (select * from kit_slot where standard_id = $2 and mandatory order by place limit $3) s
     join slot_product p on p.standard_id = $2 and p.slot = s.code
     join product d on d.network_id = $1 and d.code = p.product`,
    [network, standard, LINES, expiry, kits],
  );
  await owner.query(
    `insert into opium_movement (network_id, id, organisation_id, kit_id, product, lot, from_account, to_account, quantity, at, person_id)
     select network_id, uuidv7(), $2, kit_id, product, lot, 'supplier', 'kit', quantity, $3, $4 from kit_line
     where kit_id = any ($1) and opium_list is not null`,
    [kits, pharmacy, now, checker],
  );
  await owner.query(
    `update kit set status = 'sealed', seal_number = 'S' || serial, checked_by = $2, checked_at = $3, sealed_by = $2, sealed_at = $3,
            earliest_expiry = $4, conformity = 'conforms' where id = any ($1)`,
    [kits, checker, now, expiry],
  );
  return kits;
}
