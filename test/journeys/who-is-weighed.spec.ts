import { Offers } from '../../src/pharmacies/candidates.service.js';
import type { WeighRow } from '../../src/pharmacies/candidates.query.js';
import { URGENCIES } from '../../src/pharmacies/deliver-by.rules.js';
import { addPharmacy } from '../factories/pharmacies.js';
import { startWorld, type World } from '../factories/world.js';
import { AsApp, contextOf, type Context } from '../setup/as-app.js';

type Answer = WeighRow & Record<string, unknown>;
const SOME = 'select area, candidates, chosen from weighable($1, pharmacies_to_weigh($1, $2))';
const ALL = 'select area, candidates, chosen from weighable($1, array(select organisation_id from pharmacy))';
const RADII = [null, 2, 12, 50];
const NUMBER = 60;
let world: World;
let app: AsApp;
let gp: Context;
let offers: Offers;
const pharmacies: string[] = [];

beforeAll(async () => {
  world = await startWorld();
  [app, gp] = [await AsApp.connect(world), await contextOf(world, 'gp')];
  offers = new Offers(world.clock);
  for (let i = 0; i < NUMBER; i++) pharmacies.push(await add(i));
}, 120_000);
afterAll(async () => {
  await app.end();
  await world.stop();
});

/** Somewhere in and around the region, with a radius or without; one in five lists areas, one is on duty soon and one much later. */
async function add(i: number): Promise<string> {
  const { owner, network, clock } = world;
  const where = { lat: 51.85 + (i % 8) * 0.05, lon: 3.9 + ((i * 5) % 13) * 0.08 };
  const id = await addPharmacy(owner, network, { name: `Apotheek ${i}`, ...where }, clock.now());
  await owner.query('update pharmacy set radius_km = $2 where organisation_id = $1', [id, RADII[i % RADII.length]]);
  if (i % 5 === 0)
    await owner.query(
      `insert into pharmacy_area (network_id, organisation_id, pc4, from_day) select network_id, $2, pc4, '2020-01-01' from postcode_area
       where network_id = $1 and right(pc4, 1) = $3`,
      [network, id, String((i / 5) % 10)],
    );
  const dutyIn = { 7: 1, 11: 30 }[i];
  if (dutyIn !== undefined)
    await owner.query(
      `insert into duty (network_id, id, organisation_id, kind, from_at, until_at, phone)
       values ($1, uuidv7(), $2, 'pharmacy', $3::timestamptz + $4 * interval '1 day', $3::timestamptz + $4 * interval '2 days', '070 000 0002')`,
      [network, id, clock.now(), dutyIn],
    );
  return id;
}

async function weighed(text: string, values: unknown[]): Promise<Answer> {
  const [row] = await app.rows<Answer>(gp, text, values);
  if (!row) throw new Error('nothing was answered');
  return row;
}
const idsIn = (row: Answer) => row.candidates.map(({ id }) => id);

test('weighed are fewer than there are, and whoever would be asked among all of them is among those', async () => {
  const { rows } = await world.owner.query<{ pc4: string }>(
    'select pc4 from postcode_area where network_id = $1 order by pc4',
    [world.network],
  );
  let [left, asked] = [0, 0];
  for (const { pc4 } of rows.filter((_, i) => i % 3 === 0)) {
    const [some, all] = [await weighed(SOME, [pc4, []]), await weighed(ALL, [pc4])];
    left += all.candidates.length - some.candidates.length;
    for (const urgency of URGENCIES) {
      const [now, among] = [some, all].map((row) => offers.orderFrom(row, { pc4, urgency }));
      const said = [now, among].map((of) => [pc4, of?.order.map(({ pharmacyId }) => pharmacyId), of?.tryAgainAt]);
      expect(said[0]).toEqual(said[1]);
      asked += now?.order.length ?? 0;
    }
  }
  expect(Math.min(left, asked)).toBeGreaterThan(rows.length);
});

test('the nearest and whoever was named are weighed too, so that it can be said why they do not come', async () => {
  const [far] = pharmacies.filter((_, i) => i % 4 === 1);
  const named = idsIn(await weighed(SOME, ['2512', [far]]));
  expect(named).toContain(far);
  expect(idsIn(await weighed(SOME, ['2512', []]))).not.toContain(far);
  const { leftOut } = offers.orderFrom(await weighed(SOME, ['2712', []]), { pc4: '2712', urgency: 'today' });
  expect(leftOut.some(({ why }) => why.kind === 'outside-area')).toBe(true);
});

test('of another network nobody is weighed, named or not', async () => {
  const elsewhere = { ...gp, network: crypto.randomUUID() };
  expect(await app.rows(elsewhere, 'select id from candidate_facts($1, $2)', ['2512', pharmacies])).toEqual([]);
  const [row] = await app.rows<{ ids: string[] }>(elsewhere, `select pharmacies_to_weigh('2512', '{}') as ids`);
  expect(row?.ids).toEqual([]);
});
