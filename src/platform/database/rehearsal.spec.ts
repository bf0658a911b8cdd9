import pg from 'pg';
import { until } from '../../../test/factories/letters.js';
import { freshDatabase, type TestDatabase } from '../../../test/setup/test-database.js';
import { rehearseOn } from './rehearsal.js';

let database: TestDatabase;
let pool: pg.Pool;
let rehearsed: unknown[];
beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(() => {
  pool = new pg.Pool({ connectionString: database.appUrl, max: 2 });
  rehearsed = [];
  rehearseOn(pool, async (client) => {
    rehearsed.push(client);
    await client.query('select pg_sleep(0.01)');
  });
});
afterEach(() => pool.end());
afterAll(() => database.drop());

const somethingElse = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

test('each connection rehearses once, when whoever opened it has had their answer', async () => {
  const [first, second] = [await pool.connect(), await pool.connect()];
  await somethingElse();
  expect(rehearsed).toEqual([]);
  first.release();
  await until(() => rehearsed.length === 1);
  second.release();
  await until(() => rehearsed.length === 2);
  (await pool.connect()).release();
  await somethingElse();
  expect(rehearsed).toEqual([first, second]);
});

test('a connection that is wanted at once is given away, and rehearses later', async () => {
  (await pool.connect()).release();
  const wanted = await pool.connect();
  await somethingElse();
  expect(rehearsed).toEqual([]);
  wanted.release();
  await until(() => rehearsed.length === 1);
});

test('a rehearsal that goes wrong takes nothing from whoever comes', async () => {
  const other = new pg.Pool({ connectionString: database.appUrl, max: 1 });
  let tried = 0;
  rehearseOn(other, (client) => {
    tried++;
    return client.query('select 1 / 0');
  });
  (await other.connect()).release();
  await until(() => tried === 1);
  expect((await other.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await other.end();
});
