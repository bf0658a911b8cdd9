import pg from 'pg';
import { Live } from '../../src/platform/live.service.js';
import { until } from '../factories/letters.js';
import { asked } from '../factories/requests.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let heard = 0;
beforeAll(async () => {
  world = await startWorld();
  world.app.get(Live).listen(world.organisations.pharmacy, () => heard++);
});
beforeEach(() => void (heard = 0));
afterAll(() => world.stop());

/** @returns how many listening connections there were. */
async function breakOff(): Promise<number> {
  const server = new pg.Client(process.env['TEST_SUPERUSER_URL']);
  await server.connect();
  const { rowCount } = await server.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and query = 'listen live'`,
    [new URL(world.config.databaseUrl).pathname.slice(1)],
  );
  await server.end();
  return rowCount ?? 0;
}

test('the pages of the asked pharmacy hear of a request, without anybody asking', async () => {
  await asked(await world.as('gp'));
  await world.settle();
  await until(() => heard > 0);
});

test('pages whose channel broke off are told to fetch what they missed, and hear again', async () => {
  expect(await breakOff()).toBe(1);
  await until(() => heard > 0);
  heard = 0;
  world.app.get(Live).changed([world.organisations.pharmacy]);
  await until(() => heard > 0);
  expect(await breakOff()).toBe(1);
});
