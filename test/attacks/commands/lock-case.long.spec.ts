import { requestedCase } from '../../factories/cases.js';
import { startWorld, type World } from '../../factories/world.js';
import { AsApp, contextOf } from '../../setup/as-app.js';

const ASK = 'select (c).id from lock_case($1)';
const WAITS = 'select from pg_locks where not granted';

let world: World;
let app: AsApp;
beforeAll(async () => {
  world = await startWorld();
  app = await AsApp.connect(world);
}, 120_000);
afterAll(async () => {
  await app.end();
  await world.stop();
});

test('lock_case: who waits for a case, and whose part ends meanwhile, is told nothing of it', async () => {
  const gp = await contextOf(world, 'gp');
  const id = await requestedCase(world);
  expect(await app.rows(gp, ASK, [id])).toEqual([{ id }]);
  await world.owner.query('begin');
  await world.owner.query('select from kit_case where id = $1 for update', [id]);
  await world.owner.query(`update case_party set until = now() where case_id = $1 and part = 'practice'`, [id]);
  const answers: object[] = [];
  const asked = app.rows(gp, ASK, [id]).then((rows) => answers.push(rows));
  while (answers.length === 0 && (await world.owner.query(WAITS)).rowCount === 0) await new Promise(setImmediate);
  await world.owner.query('commit');
  await asked;
  expect(answers).toEqual([[]]);
});
