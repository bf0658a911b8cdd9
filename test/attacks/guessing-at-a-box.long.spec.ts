import { newBoxCode } from '../../src/dispensing/box/box-code.js';
import { Boxes } from '../../src/dispensing/box/boxes.service.js';
import { Later } from '../../src/web/problem.js';
import { caseAt } from '../factories/cases.js';
import { startWorld, type World } from '../factories/world.js';
import { AsApp, contextOf } from '../setup/as-app.js';

let world: World;
let boxes: Boxes;
let code: string;
let seal: string;
beforeAll(async () => {
  world = await startWorld();
  boxes = world.app.get(Boxes, { strict: false });
  const { kit } = await caseAt(world, 'delivered');
  code = newBoxCode();
  const { rows } = await world.owner.query<{ seal: string }>(
    `with bound as (insert into box_code (network_id, id, code, organisation_id, made_at, kit_id, bound_at)
       select network_id, uuidv7(), $2, organisation_id, sealed_at, id, sealed_at from kit where id = $1)
     select seal_number as seal from kit where id = $1`,
    [kit, code],
  );
  seal = rows[0]?.seal ?? '';
});
afterAll(() => world.stop());
beforeEach(() => world.owner.query('delete from guess'));

const WHO = { name: 'Iemand', organisation: 'Ergens', report: 'look' as const };
/** A second passes after each; @returns how many were looked at, and how many found something. */
async function tries(count: number, one: (place: number) => Promise<{ ok: boolean }>) {
  const start = world.clock.now().getTime();
  let [looked, found] = [0, 0];
  for (let place = 0; place < count; place++) {
    world.clock.moveTo(new Date(start + place * 1000));
    try {
      if ((await one(place)).ok) found++;
      looked++;
    } catch (error) {
      if (!(error instanceof Later)) throw error;
    }
  }
  return { looked, found };
}

test('of ten thousand guesses at codes in three hours hardly any is looked at, and none is right', async () => {
  const { looked, found } = await tries(10_000, () => boxes.find(newBoxCode(), '203.0.113.7'));
  expect(found).toBe(0);
  expect(looked).toBeGreaterThan(49);
  expect(looked).toBeLessThan(400);
}, 300_000);

test('guesses at the seal of one box wait for each other, from however many addresses', async () => {
  const guess = (place: number) =>
    boxes.act(
      code,
      { ...WHO, sealNumber: `G-${String(place)}` },
      `198.51.${String(place % 250)}.${String(place % 199)}`,
    );
  const { looked, found } = await tries(2000, guess);
  expect(found).toBe(0);
  expect(looked).toBeLessThan(60);
}, 300_000);

test('who has the box in hands is let in, also while strangers guess at other boxes', async () => {
  for (let place = 0; place < 49; place++) await boxes.find(newBoxCode(), '203.0.113.9');
  expect((await boxes.act(code, { ...WHO, sealNumber: seal.toLowerCase() }, '192.0.2.1')).ok).toBe(true);
});

test('nobody with an account calls what is for a box, and a box reads no table', async () => {
  const app = await AsApp.connect(world);
  const pharmacist = await contextOf(world, 'pharmacist');
  const look = `look_at_box('${code}', '${seal}', 'Iemand', 'Ergens')`;
  await expect(app.count(pharmacist, look)).rejects.toThrow('may-not');
  const box = { ...pharmacist, person: '', organisation: '', role: 'box' };
  expect(await app.count(box, look)).toBe(1);
  for (const table of [
    'kit_case',
    'case_party',
    'patient',
    'kit',
    'kit_line',
    'box_code',
    'box_report',
    'opening',
    'event',
  ])
    expect([table, await app.count(box, table)]).toEqual([table, 0]);
  await app.end();
});
