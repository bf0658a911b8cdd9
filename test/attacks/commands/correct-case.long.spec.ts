import { v7 as uuidv7 } from 'uuid';
import { MAY } from '../../../src/access/may.js';
import { CORRECTABLE, type MoveName } from '../../../src/kit-life/kit-life.js';
import { ROLES } from '../../../src/platform/actor.js';
import { caseAt, yes } from '../../factories/cases.js';
import {
  passOn,
  postInside,
  refuses,
  strangerAt,
  tally,
  rowsWritten,
  type Attacker,
} from '../../factories/command-attack.js';
import { startWorld, type World } from '../../factories/world.js';
import { AsApp, contextOf, type Context } from '../../setup/as-app.js';

let world: World;
let app: AsApp;
let pharmacist: Context;
let coordinator: Context;
let delivered: string;
beforeAll(async () => {
  world = await startWorld();
  app = await AsApp.connect(world);
  pharmacist = await contextOf(world, 'pharmacist');
  coordinator = await contextOf(world, 'coordinator');
  delivered = (await caseAt(world, 'delivered')).id;
}, 120_000);
afterAll(async () => {
  await app.end();
  await world.stop();
});

async function correct(
  attacker: Attacker,
  id: string,
  move: MoveName = 'deliver',
  of = move,
  over = app,
): Promise<string> {
  const event = `select id from event where case_id = $1 and kind = $2 order by at desc limit 1`;
  const { rows } = await world.owner.query<{ id: string }>(event, [id, of]);
  const values = [id, move, rows[0]?.id, uuidv7(), 'per ongeluk'];
  const answer = await over.kept<{ status: string }>(
    attacker,
    'select status from correct_case($1, $2, $3, $4, $5)',
    values,
  );
  return answer[0]?.status ?? 'nothing';
}
const refusesAll = (attackers: Record<string, Attacker>, id = delivered, move?: MoveName, of?: MoveName) =>
  refuses(world, 'nothing', attackers, (attacker) => correct(attacker, id, move, of));

test('correct_case: only by the organisation whose move it was, and in another network by nobody', async () => {
  const stranger = await strangerAt(world, 'pharmacy', 'pharmacist');
  await refusesAll({
    ...{ none: null, stranger, coordinator, gp: await contextOf(world, 'gp'), nurse: await contextOf(world, 'nurse') },
    ...{
      other: await contextOf(world, 'otherPharmacist'),
      'the right one there': { ...pharmacist, network: stranger.network },
    },
    ...{ 'that pharmacy here': { ...pharmacist, organisation: stranger.organisation } },
    ...{ 'the coordinator as pharmacist': { ...coordinator, role: 'pharmacist' } },
  });
});

test('correct_case: nor by a role that may correct nothing', async () => {
  const others = ['', ...ROLES].filter((role) => !(MAY.correct as readonly string[]).includes(role));
  expect(others.length).toBeGreaterThan(3);
  await refusesAll(Object.fromEntries(others.map((role) => [role, { ...pharmacist, role }])));
});

test('correct_case: nor what is no move that is corrected, another move by that name, or one that is not the latest', async () => {
  await refusesAll({ pharmacist }, delivered, 'accept');
  await refusesAll({ pharmacist }, delivered, 'deliver', 'pack');
  await refusesAll({ pharmacist }, delivered, 'pack');
  expect(CORRECTABLE).not.toContain('accept');
});

test('correct_case: nor after the part has ended, nor by emergency access, lapsed or not', async () => {
  const { id } = await caseAt(world, 'delivered');
  const { post: organisation, lapsesAt: now } = await postInside(world, id);
  await refusesAll({ inside: { ...pharmacist, organisation }, lapsed: { ...pharmacist, organisation, now } }, id);
  await passOn(world, id);
  await refusesAll({ pharmacist }, id);
});

test('correct_case: the network takes back a loss that it reported, and nobody else does', async () => {
  const { id, kit } = await caseAt(world, 'delivered');
  await yes(await world.as('coordinator'), `/cases/${id}/missing`, { kitId: kit, remark: 'niet gevonden' });
  await refusesAll({ pharmacist, administrator: await contextOf(world, 'administrator') }, id, 'miss');
  expect(await correct(coordinator, id, 'miss')).toBe('delivered');
});

test('correct_case: twenty at once put the case back once, and where it was delivered is open again', async () => {
  const { id } = await caseAt(world, 'delivered');
  await world.owner.query(`update case_place set delivered_gm_code = 'GM0518' where case_id = $1`, [id]);
  const all = await Promise.all(Array.from({ length: 20 }, () => AsApp.connect(world)));
  const rows = await rowsWritten(world, async () => {
    const answers = await Promise.all(all.map((over) => correct(pharmacist, id, 'deliver', 'deliver', over)));
    expect(answers.sort()).toEqual(['dispatched', ...Array.from({ length: 19 }, () => 'nothing')].sort());
  });
  await Promise.all(all.map((over) => over.end()));
  expect(tally(rows)).toMatchObject({ '+ event': 1, '+ kit_case': 1, '+ case_place': 1 });
});
