import { may, type Action } from '../../src/access/may.js';
import { Attempts, madeUp, type Attempt } from '../factories/attempt.js';
import { Client } from '../factories/client.js';
import { everybody, halfSignedIn, type Somebody } from '../factories/everybody.js';
import { answeredBy, nameOf, routesOf, type Route } from '../factories/routes.js';
import { livingThings, type Params, type Things } from '../factories/things.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';

/** Stays open until the page goes; that it lets nobody in who is not signed in is seen all the same. */
const STREAM = 'GET /live';
/** Would end the session of whoever tries the next route, or makes the things that it names. */
const ENDS_A_SESSION = ['DELETE /session', 'DELETE /account/sessions'];
/** Whether a proposal was made to one's pharmacy is all that these look at: the same answer for whatever case, also for none. */
const ALIKE = ['POST /cases/{caseId}/hand-over/acceptance', 'POST /cases/{caseId}/hand-over/refusal'];
const TOLD_OFF = [401, 403, 404];

let world: World;
let routes: Route[];
let things: Things;
let attempts: Attempts;
let people: Somebody[];
beforeAll(async () => {
  world = await startWorld();
  routes = await routesOf(world);
  things = await livingThings(world);
  attempts = new Attempts(world, things);
  people = await everybody(world);
}, 120_000);
afterAll(() => world.stop());

const withRight = ({ right }: Route) => right !== 'public';
const mayUse = ({ role, kind }: Somebody, { right }: Route) =>
  may(role, right as Action, kind === 'network' ? 'network' : 'practice');
const idsFor = async (route: Route): Promise<Params> => (await things.of(route)?.make()) ?? {};
/** Not there for anybody while no app is being set up and no provider is connected. */
const NOTHING_BEGUN = [
  'GET /account/apps/confirmation',
  'GET /session/confirmation/provider',
  'POST /account/identities',
];
const stays = (route: Route) => ![STREAM, ...ENDS_A_SESSION, ...NOTHING_BEGUN].includes(nameOf(route));

test('every route that the server answers is described, and so is in the tests that are made of the description', () => {
  // Two controllers may call the same place in an address by two names.
  const nameless = (route: string) => route.replaceAll(/\{\w+\}(\|\{\w+\})*/g, '{}');
  const described = new Set(routes.map(nameOf).map(nameless));
  const answered = answeredBy(world);
  expect(answered.length).toBeGreaterThan(100);
  // Files of our own under /assets, and a language that is remembered: neither knows of anybody.
  expect(answered.filter((route) => !described.has(nameless(route))).sort()).toEqual([
    'GET /*',
    'GET /language/{lang}',
  ]);
});

test('who is not signed in, not all the way in, or was and is disabled, is let in nowhere', async () => {
  const email = emailOf('pharmacist2');
  const disabled = await Client.signIn(world.app, email, passwordOf());
  await world.owner.query('update person set disabled_at = $1 where email = $2', [world.clock.now(), email]);
  const halfway = await halfSignedIn(world, 'thirdPharmacist');
  const faults: string[] = [];
  for (const route of routes.filter(withRight))
    for (const [who, client] of Object.entries({ stranger: Client.stranger(world.app), disabled, halfway })) {
      const { status } = await attempts.make(client, route, madeUp(await idsFor(route)));
      if (status !== 401) faults.push(`${who} ${nameOf(route)}: ${String(status)}`);
    }
  expect(faults).toEqual([]);
}, 120_000);

test('of what is others’ one hears that it is not there, and no more than of what never was', async () => {
  const faults: string[] = [];
  let plain = 0;
  for (const route of routes.filter((one) => things.of(one) && withRight(one))) {
    const ids = await idsFor(route);
    const others = people.filter((it) => mayUse(it, route) && things.of(route)?.isOf(it, route) === false);
    for (const it of others) {
      const theirs = await attempts.make(it.client, route, ids);
      const none = await attempts.make(it.client, route, madeUp(ids));
      const said = `${nameOf(route)} ${it.name}: ${String(theirs.status)} ${theirs.text.slice(0, 120)}`;
      if (theirs.status === 404) plain++;
      else if (theirs.status < 400 || theirs.status >= 500) faults.push(said);
      else if (![400, 422].includes(theirs.status) && !ALIKE.includes(nameOf(route))) faults.push(said);
      if (theirs.status !== none.status || theirs.text !== none.text) faults.push(`unlike what is not there: ${said}`);
    }
  }
  expect(faults).toEqual([]);
  expect(plain).toBeGreaterThan(300);
}, 300_000);

test('who lacks a right is told which one, and gets past the walls with every right that they have', async () => {
  const faults: string[] = [];
  for (const route of routes.filter((one) => withRight(one) && stays(one))) {
    const ids = await idsFor(route);
    const judge = async (it: Somebody, own: Params) => {
      const isTheirs = things.of(route) ? things.of(route)?.isOf(it, route) : true;
      if (mayUse(it, route) && isTheirs === false) return;
      const answer = await attempts.make(it.client, route, own, 'empty');
      const wrong = mayUse(it, route) ? toldOff(answer, isTheirs) : notToldOff(answer, route, isTheirs);
      if (wrong) faults.push(`${nameOf(route)} ${it.name}: ${String(answer.status)} ${answer.text.slice(0, 120)}`);
    };
    await Promise.all(people.filter((it) => !mayUse(it, route)).map((it) => judge(it, ids)));
    for (const it of people.filter((one) => mayUse(one, route)))
      await judge(it, route.method === 'DELETE' ? await idsFor(route) : ids);
  }
  expect(faults).toEqual([]);
}, 300_000);

const toldOff = ({ status }: Attempt, isTheirs: boolean | null | undefined) =>
  status >= 500 || (TOLD_OFF.includes(status) && !(isTheirs === null && status === 404));

/** 403 with the right by its name; or not there, for a case that is not theirs. */
function notToldOff({ status, text }: Attempt, { path, right }: Route, isTheirs: boolean | null | undefined): boolean {
  if (status === 404 && path.includes('{caseId}')) return isTheirs === true;
  return status !== 403 || (JSON.parse(text) as { right?: string }).right !== right;
}
