import { v7 as uuidv7 } from 'uuid';
import { requestedCase } from '../factories/cases.js';
import { startWorld, type World } from '../factories/world.js';

const MINUTE = 60_000;
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const untold = async () => {
  const { rows } = await world.owner.query<{ id: string; held: boolean }>(
    'select id, held_until is not null as held from event where expanded_at is null',
  );
  return rows;
};

test('one event that cannot be told of keeps no other waiting, and is tried by itself until it can', async () => {
  const broken = uuidv7();
  await world.owner.query(
    `insert into event (network_id, id, kind, subject, subject_id, at, organisation_id, role, detail)
     values ($1, $2, 'report-made', 'report', $2, $3, $4, 'system', '{"recipients": "niemand"}')`,
    [world.network, broken, world.clock.now(), world.networkOrganisation],
  );
  await requestedCase(world);
  await world.settle();
  expect(await untold()).toEqual([{ id: broken, held: true }]);
  const { rows } = await world.owner.query(
    `select 1 from letter l join event e on e.id = l.event_id where e.case_id is not null`,
  );
  expect(rows.length).toBeGreaterThan(0);

  await world.owner.query(`update event set detail = '{"recipients": []}' where id = $1`, [broken]);
  await world.settle();
  expect(await untold()).toEqual([{ id: broken, held: true }]);
  world.clock.moveTo(new Date(world.clock.now().getTime() + 11 * MINUTE));
  await world.settle();
  expect(await untold()).toEqual([]);
});
