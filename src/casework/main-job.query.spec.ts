import pg from 'pg';
import { changes, contentOf } from '../../test/factories/whole-database.js';
import { startWorld, type World } from '../../test/factories/world.js';
import { REHEARSAL } from './main-job.query.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const recorded = async () =>
  (
    await world.owner.query<Record<string, string>>(
      `select (select count(*) from audit_row) as rows, (select count(*) from session) as sessions, (select count(*) from idempotency_key) as keys`,
    )
  ).rows;

test('a connection rehearses the main job as far as the door, and nothing of it stays', async () => {
  const [before, recordedBefore] = [await contentOf(world), await recorded()];
  const app = new pg.Client(world.config.databaseUrl);
  await app.connect();
  const { rows } = await app.query(REHEARSAL.text, [world.clock.now()]);
  await app.end();
  expect(rows).toEqual([{ reached: 'done' }]);
  expect(changes(before, await contentOf(world))).toEqual([]);
  expect(await recorded()).toEqual(recordedBefore);
});
