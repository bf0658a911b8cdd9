import { MAY } from '../../../src/access/may.js';
import { ROLES } from '../../../src/platform/actor.js';
import { caseAt } from '../../factories/cases.js';
import { passOn, postInside, refuses, rowsWritten, strangerAt, type Attacker } from '../../factories/command-attack.js';
import { startWorld, type World } from '../../factories/world.js';
import { AsApp, contextOf, type Context } from '../../setup/as-app.js';

const PROPOSE = `select case when propose_hand_over($1, $2, gen_random_uuid(), gen_random_uuid()) then 'done' end as said`;
const ANSWER = `select 'done' as said from answer_hand_over($1, $2, gen_random_uuid())`;

let world: World;
let app: AsApp;
let pharmacist: Context;
let other: Context;
let stranger: Context;
let id: string;
beforeAll(async () => {
  world = await startWorld();
  app = await AsApp.connect(world);
  pharmacist = await contextOf(world, 'pharmacist');
  other = await contextOf(world, 'otherPharmacist');
  stranger = await strangerAt(world, 'pharmacy', 'pharmacist');
  ({ id } = await caseAt(world, 'delivered'));
}, 120_000);
afterAll(async () => {
  await app.end();
  await world.stop();
});

async function attempt(attacker: Attacker, text: string, values: unknown[], over = app): Promise<string> {
  try {
    const [row] = await over.kept<{ said: string | null }>(attacker, text, values);
    return row?.said ?? 'nothing';
  } catch (error) {
    return (error as Error & { code?: string }).code ?? String(error);
  }
}
const propose = (attacker: Attacker, of = id, to = world.organisations.otherPharmacy) =>
  attempt(attacker, PROPOSE, [of, to]);
const refusesAll = (attackers: Record<string, Attacker>, send: (attacker: Attacker) => Promise<string>) =>
  refuses(world, 'nothing', attackers, send);
const rolesBut = (context: Context, own: readonly string[]) =>
  Object.fromEntries(
    ['', ...ROLES].filter((it) => !own.includes(it)).map((role) => [`as ${role}`, { ...context, role }]),
  );

async function elsewhere(right: Context): Promise<Record<string, Attacker>> {
  const { person, network, organisation, role } = right;
  return {
    ...{ none: null, 'no network': { person, organisation, role }, 'no organisation': { person, network, role } },
    ...{ stranger, 'its coordinator': { ...stranger, role: 'coordinator' } },
    ...{ 'that pharmacy here': { ...right, organisation: stranger.organisation } },
    ...{ 'the right one there': { ...right, network: stranger.network } },
    ...{ third: await contextOf(world, 'thirdPharmacist'), gp: await contextOf(world, 'gp') },
  };
}

test('propose_hand_over: the supplier’s pharmacist or the network’s people, in a status from which a case is handed over', async () => {
  expect(MAY.handOver).toEqual(['pharmacist', 'coordinator', 'lead-pharmacist']);
  const others = { ...rolesBut(pharmacist, MAY.handOver), ...(await elsewhere(pharmacist)), other };
  await refusesAll(others, propose);
  const packed = (await caseAt(world, 'packed')).id;
  const coordinator = await contextOf(world, 'coordinator');
  await refusesAll({ pharmacist, coordinator }, (attacker) => propose(attacker, packed));
  const { homeCare, pharmacy } = world.organisations;
  for (const to of [homeCare, pharmacy, stranger.organisation])
    await refusesAll({ pharmacist, coordinator }, (attacker) => propose(attacker, id, to));
});

test('propose_hand_over: not after the part has ended, nor by emergency access, lapsed or not', async () => {
  const gone = (await caseAt(world, 'delivered')).id;
  const { post: organisation, lapsesAt: now } = await postInside(world, gone);
  await passOn(world, gone);
  const inside = { ...pharmacist, organisation };
  await refusesAll({ pharmacist, inside, lapsed: { ...inside, now } }, (attacker) =>
    propose(attacker, gone, world.organisations.thirdPharmacy),
  );
});

test('answer_hand_over: only a pharmacist of the pharmacy that is asked answers, yes or no', async () => {
  expect(MAY.answerHandOver).toEqual(['pharmacist']);
  expect(await propose(pharmacist)).toBe('done');
  const { post: organisation, lapsesAt: now } = await postInside(world, id);
  const inside = { ...other, organisation };
  for (const accept of [true, false])
    await refusesAll(
      {
        ...{ ...rolesBut(other, MAY.answerHandOver), ...(await elsewhere(other)), pharmacist },
        ...{ coordinator: await contextOf(world, 'coordinator'), inside, lapsed: { ...inside, now } },
      },
      (attacker) => attempt(attacker, ANSWER, [id, accept]),
    );
});

test('answer_hand_over: who was passed by answers no more, nor who answered before, and of twenty one takes it', async () => {
  const third = await contextOf(world, 'thirdPharmacist');
  expect(await propose(pharmacist, id, world.organisations.thirdPharmacy)).toBe('done');
  await refusesAll({ other }, (attacker) => attempt(attacker, ANSWER, [id, true]));
  const all = await Promise.all(Array.from({ length: 20 }, () => AsApp.connect(world)));
  const rows = await rowsWritten(world, async () => {
    const answers = await Promise.all(all.map((over) => attempt(third, ANSWER, [id, true], over)));
    expect(answers.sort()).toEqual(['done', ...Array<string>(19).fill('nothing')]);
  });
  await Promise.all(all.map((over) => over.end()));
  expect(rows.filter((row) => row.startsWith('+ case_party') && row.includes(',supplier,'))).toHaveLength(2); // one ended, one begun
  await refusesAll({ third, pharmacist, other }, (attacker) => attempt(attacker, ANSWER, [id, false]));
});
