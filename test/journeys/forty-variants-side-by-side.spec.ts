import { addOrganisation } from '../../src/access/founding.js';
import type { Client } from '../factories/client.js';
import { taken } from '../factories/taken.js';
import { startWorld, type World } from '../factories/world.js';

const PHARMACIES = 40;
const KINDS = 8;
const SLOTS = Array.from({ length: 60 }, (_, n) => `${n < 30 ? 'M' : 'H'}${String((n % 30) + 1)}`);

interface Compared {
  columns: { pharmacies: { name: string }[] }[];
  slots: { slot: string; alike: boolean }[];
}

let world: World;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
  for (let n = 0; n < PHARMACIES; n++) await recorded(n);
});
afterAll(() => world.stop());

/** Of each kind five fill alike: the first fifteen slots differ by kind, the rest is the same with all. */
async function recorded(n: number): Promise<void> {
  const { owner, network } = world;
  const now = world.clock.now();
  const agb = `029${String(10_000 + n)}`;
  const id = await addOrganisation(owner, network, { name: `Apotheek ${String(n)}`, kind: 'pharmacy', agb });
  await owner.query(
    `insert into pharmacy (network_id, organisation_id, owner_name, lat, lon, radius_km, delivers_out_of_hours, minimum_ready_kits)
     values ($1, $2, 'Eigenaar', 52.07, 4.3, 5, false, 1)`,
    [network, id],
  );
  await owner.query(
    `insert into pharmacy_state (network_id, organisation_id, from_at, state) values ($1, $2, $3, 'active')`,
    [network, id, now],
  );
  await owner.query(
    `with v as (insert into variant (network_id, id, pharmacy_id, version, from_at, recorded_by)
       select $1, gen_random_uuid(), $2, 1, $3, id from person where network_id = $1 limit 1 returning id)
     insert into variant_line (network_id, variant_id, slot, product, quantity)
     select $1, v.id, s.slot, '90000001', case when s.place <= 15 then 1 + $5::int else 5 end
     from v, unnest($4::text[]) with ordinality s(slot, place)`,
    [network, id, now, SLOTS, n % KINDS],
  );
}

test('forty pharmacies and sixty slots stand side by side in a column for each kind, with only the differences when asked', async () => {
  const { columns, slots } = (await coordinator.get<Compared>('/variants')).body;
  expect(columns.map(({ pharmacies }) => pharmacies.length)).toEqual(Array.from({ length: KINDS }, () => 5));
  expect(slots.map(({ slot }) => slot)).toEqual(SLOTS);
  expect(slots.filter(({ alike }) => !alike)).toHaveLength(15);
  const began = performance.now();
  const page = await coordinator.page('/variants');
  const whole = performance.now() - began;
  expect(page.status).toBe(200);
  expect(whole).toBeLessThan(5000);
  expect(page.body).toMatch(/href="#variants"[^>]*>Apotheek 0 en 4 andere/);
  const differences = (await coordinator.page('/variants?show=differences')).body;
  expect(differences).toContain('45 vakken die overal gelijk zijn');
  expect(differences.length).toBeLessThan(page.body.length);
  const file = await taken(coordinator, '/variants', 'xlsx');
  expect(file.rows).toHaveLength(61);
});
