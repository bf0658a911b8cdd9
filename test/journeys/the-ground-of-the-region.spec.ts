import pg from 'pg';
import { foundNetwork } from '../../src/access/founding.js';
import { freshDatabase, type TestDatabase } from '../setup/test-database.js';
import { writeRegion } from '../../src/regions/write-region.js';

const NOW = new Date('2026-11-18T09:00:00+01:00');
let database: TestDatabase;
let owner: pg.Client;
let network: string;
beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  ({ id: network } = await foundNetwork(owner, 'Netwerk', 'Haaglanden', NOW));
  await writeRegion(owner, network, NOW);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const one = async (sql: string): Promise<Record<string, number>> =>
  ((await owner.query(sql)).rows[0] ?? {}) as Record<string, number>;

test('Haaglanden has five municipalities and 104 inhabited postcode areas, and 18 for PO boxes alone', async () => {
  expect(await one('select count(*)::int as n from municipality')).toEqual({ n: 5 });
  expect(
    await one(
      'select count(*) filter (where not po_box)::int as lived, count(*) filter (where po_box)::int as box from postcode_area',
    ),
  ).toEqual({ lived: 104, box: 18 });
});

test('2491 belongs to Den Haag, and nobody lives in 2500', async () => {
  const { rows } = await owner.query(
    `select pc4, gm_code, population from postcode_area where pc4 in ('2491', '2500') order by pc4`,
  );
  expect(rows).toMatchObject([{ gm_code: 'GM0518' }, { gm_code: 'GM0518', population: 0 }]);
});

test('in Wassenaar 90 deaths at home are foreseen in a year, between 81 and 101', async () => {
  // 231 x 0.39 = 90.09; the lower method is 231 x 0.35 = 80.85, the higher 241 x 0.42 = 101.22
  const need = await one(`select value, low, high from need_estimate where gm_code = 'GM0629'`);
  expect(need['value']).toBeCloseTo(90.09, 6);
  expect(need['low']).toBeCloseTo(80.85, 6);
  expect(need['high']).toBeCloseTo(101.22, 6);
});

test('writing it again changes nothing; a need that was estimated otherwise before gets a next version', async () => {
  await writeRegion(owner, network, NOW);
  expect(await one('select count(*)::int as n, max(version) as version from need_estimate')).toEqual({
    n: 5,
    version: 1,
  });
  await owner.query(`update need_estimate set value = 95 where gm_code = 'GM0629'`);
  await writeRegion(owner, network, NOW);
  expect(await one(`select count(*)::int as n, max(version) as version from need_estimate`)).toEqual({
    n: 6,
    version: 2,
  });
});
