import type { CoverageAnswer } from '../../src/monitoring/coverage-answer.rules.js';
import { systemOf } from '../../src/platform/actor.js';
import { Database } from '../../src/platform/database/database.js';
import { registeredSettings } from '../../src/platform/settings.js';
import type { Client } from '../factories/client.js';
import type { KitAnswer } from '../factories/kits.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let prescriber: Client;
let pharmacist: Client;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld();
  [prescriber, pharmacist, coordinator] = await Promise.all([
    world.as('gp'),
    world.as('pharmacist'),
    world.as('coordinator'),
  ]);
  // Today is 18 November 2026: the first kit lasts 100 days, the second one 200.
  for (const expiry of ['2027-02-26', '2027-06-06']) await shelvedKit(world, { expiry });
  await shelvedKit(world, { pharmacy: world.organisations.otherPharmacy, expiry: '2027-02-26' });
});
afterAll(() => world.stop());

const set = (key: string, value: number) =>
  world.owner.query(
    `insert into network_setting values ($1, $2, to_jsonb($3::int)) on conflict (network_id, key) do update set value = excluded.value`,
    [world.network, key, value],
  );

interface Asked {
  pharmacy: { id: string };
  readyKits: number;
  why?: { kind: string };
}
const asked = async () => (await prescriber.get<Asked[]>('/pharmacies/candidates?postcode=2512AB')).body;

/** How many kits are ready at the first pharmacy, by whoever is asked. */
async function ready() {
  const { pharmacy } = world.organisations;
  const system = systemOf(world.network, world.networkOrganisation);
  const [views] = await world.app.get(Database).read(system, (tx) =>
    tx.query<{ now: number; then: number; sealed: number }[]>(
      `select coalesce((select kits from monitoring.ready_now where pharmacy_id = $1), 0) as now,
              (select count(*)::int from monitoring.shelf where pharmacy_id = $1 and ready @> app_now()) as then,
              (select ready_kits from monitoring.pharmacy_now where id = $1) as sealed`,
      [pharmacy],
    ),
  );
  const kits = await pharmacist.get<{ items: KitAnswer[] }>('/kits');
  return {
    offers: (await asked()).find((one) => one.pharmacy.id === pharmacy)?.readyKits,
    shelf: kits.body.items.filter((kit) => kit.ready).length,
    ...views,
  };
}
const everywhere = (n: number) => ({ offers: n, shelf: n, now: n, then: n, sealed: n });

test.each([
  [90, 2],
  [100, 2],
  [101, 1],
  [201, 0],
])('where a kit must last %i days, %i are ready: for offers, on the shelf, today and looking back', async (days, n) => {
  await set('kit.minShelfLifeDays', days);
  expect(await ready()).toEqual(everywhere(n));
});

test('whoever has a ready kit is asked first, by the days that the network chose', async () => {
  const first = async () => (await asked())[0]?.pharmacy.id;
  const { pharmacy, otherPharmacy } = world.organisations;
  await world.owner.query(
    `update kit set status = 'rejected', rejection_reason = 'gevallen' where earliest_expiry = '2027-06-06'`,
  );
  await world.owner.query(`update kit set earliest_expiry = '2027-02-01' where organisation_id = $1`, [pharmacy]);
  await set('kit.minShelfLifeDays', 90);
  expect(await first()).toBe(otherPharmacy);
  await set('kit.minShelfLifeDays', 30);
  expect(await first()).not.toBe(otherPharmacy);
});

test('readiness holds as long as the network says: for offers and for coverage', async () => {
  const { pharmacy } = world.organisations;
  const takesPart = async () => {
    const coverage = await coordinator.get<CoverageAnswer>('/monitoring/coverage?mode=office');
    return {
      offers: (await asked()).some((one) => one.pharmacy.id === pharmacy && !one.why),
      coverage: coverage.body.pharmacies > 0,
    };
  };
  // Confirmed a week ago.
  await set('pharmacy.readinessDays', 7);
  expect(await takesPart()).toEqual({ offers: true, coverage: true });
  await set('pharmacy.readinessDays', 6);
  expect(await takesPart()).toEqual({ offers: false, coverage: false });
});

test('where a network chose nothing, SQL answers what the modules declare', async () => {
  const { rows } = await world.owner.query<{ key: string; value: number }>('select key, value from setting_default');
  const declared = [...registeredSettings()].map(([key, { standard }]) => ({ key, value: standard }));
  expect(new Map(rows.map((row) => [row.key, row]))).toEqual(new Map(declared.map((row) => [row.key, row])));
});
