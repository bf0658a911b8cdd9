import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { until } from '../../../test/factories/letters.js';
import { startWorld, type World } from '../../../test/factories/world.js';
import { onServer } from '../../../test/setup/template-database.js';
import { systemOf } from '../actor.js';
import { Database } from './database.js';
import { reachable } from './pool.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const poolOf = ({ app }: World) => (app.get(DataSource).driver as unknown as { master: Pool }).master;
const ready = async () => (await world.app.inject('/health/ready')).statusCode;

test('where every connection is in use a request waits, longer than it would wait for a database that is away', async () => {
  const system = systemOf(world.network, world.networkOrganisation);
  const slow = () => world.app.get(Database).read(system, (tx) => tx.query('select pg_sleep(2.5)'));
  const inUse = Array.from({ length: world.config.connections }, slow);
  await until(() => poolOf(world).totalCount === world.config.connections && poolOf(world).idleCount === 0);
  const answer = ready();
  await until(() => poolOf(world).waitingCount === 1);
  expect(await answer).toBe(200);
  await Promise.all(inUse);
});

test('what is not even reached is away', async () => {
  const socket = reachable();
  const error = new Promise((resolve) => socket.once('error', resolve));
  socket.connect({ host: 'nowhere.invalid', port: 1, lookup: () => undefined });
  expect(await error).toMatchObject({ code: 'ETIMEDOUT' });
});

test('a connection stays when nobody uses it, and one that the server closed is taken no more', async () => {
  expect(poolOf(world).options.idleTimeoutMillis).toBe(0);
  const before = poolOf(world).totalCount;
  expect(before).toBeGreaterThan(0);
  const name = new URL(world.config.databaseUrl).pathname.slice(1);
  const ended = `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app' and datname = '${name}'`;
  await onServer(process.env['TEST_SUPERUSER_URL'] ?? '', ended);
  await until(() => poolOf(world).totalCount === 0);
  expect(await ready()).toBe(200);
});
