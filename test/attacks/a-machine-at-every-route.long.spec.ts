import { may, type Action } from '../../src/access/may.js';
import { Attempts, madeUp, type Attempt } from '../factories/attempt.js';
import { machines, type Somebody } from '../factories/everybody.js';
import { nameOf, routesOf, type Route } from '../factories/routes.js';
import { livingThings, type Params, type Things } from '../factories/things.js';
import { startWorld, type World } from '../factories/world.js';

/** What a system with a token may when its role may, said once more: what comes to be is for people until it stands here too. */
const MACHINES_MAY =
  `draft changeAddress bringInHomeCare answerNeed offerAgain withdraw accept decline release handOver answerHandOver pack dispatch bringBack
  deliver replace open end takeBack miss correct assembleKit rejectKit confirmReadiness keepPharmacy keepFiles seeCases seeCandidates
  seeKits seeOpiumLedger seeStandards seeRecalls seePharmacies seeMonitoring find`.split(/\s+/);
/** How somebody proves who they are, asked with a proof of just now. */
const FACTORS = /^\/account\/(factors|apps|passkeys|recovery-codes)\b/;
const STREAM = 'GET /live';
const ALIKE = ['POST /cases/{caseId}/hand-over/acceptance', 'POST /cases/{caseId}/hand-over/refusal'];

let world: World;
let routes: Route[];
let things: Things;
let attempts: Attempts;
let systems: Somebody[];
beforeAll(async () => {
  world = await startWorld();
  routes = (await routesOf(world)).filter((route) => route.right !== 'public' && nameOf(route) !== STREAM);
  things = await livingThings(world);
  attempts = new Attempts(world, things);
  systems = await machines(world);
}, 120_000);
afterAll(() => world.stop());

const roleMay = ({ role }: Somebody, { right }: Route) => may(role, right as Action, 'network');
/** Who stands at a box proves first who they are, whatever their right is. */
const PROVEN_FIRST = '/box/{code}/access';
const isForPeople = ({ right, method, path }: Route) =>
  path === PROVEN_FIRST ||
  (!MACHINES_MAY.includes(right) && (right !== 'beSignedIn' || method !== 'GET' || FACTORS.test(path)));
/** Whoever is refused changes nothing of it. */
const idsOfOne = async (route: Route): Promise<Params> => (await things.of(route)?.one()) ?? {};
const idsFor = async (route: Route): Promise<Params> =>
  route.method === 'GET' ? idsOfOne(route) : ((await things.of(route)?.make()) ?? {});
const said = (route: Route, it: Somebody, { status, text }: Attempt) =>
  `${nameOf(route)} ${it.name}: ${String(status)} ${text.slice(0, 160)}`;
const problemIn = ({ text }: Attempt) => JSON.parse(text) as { reason?: string; right?: string };

test('a system is asked for a person wherever people must do it, whoever’s it is, and told which right its role lacks', async () => {
  const faults: string[] = [];
  const counted = { people: 0, right: 0 };
  for (const route of routes) {
    const ids = await idsOfOne(route);
    for (const it of systems)
      for (const params of [ids, madeUp(ids)]) {
        if (roleMay(it, route) && !isForPeople(route)) continue;
        const answer = await attempts.make(it.client, route, params, 'empty');
        counted[roleMay(it, route) ? 'people' : 'right']++;
        const asExpected = roleMay(it, route)
          ? answer.status === 409 && problemIn(answer).reason === 'sign-in-again'
          : (answer.status === 404 && route.path.includes('{caseId}')) ||
            (answer.status === 403 && problemIn(answer).right === route.right);
        if (!asExpected) faults.push(said(route, it, answer));
      }
  }
  expect(faults).toEqual([]);
  expect(counted.people).toBeGreaterThan(50);
  expect(counted.right).toBeGreaterThan(100);
}, 120_000);

test('of what is another organisation’s a system hears that it is not there, and no more than of what never was', async () => {
  const faults: string[] = [];
  let plain = 0;
  for (const route of routes.filter((one) => things.of(one) && !isForPeople(one))) {
    const ids = await idsOfOne(route);
    for (const it of systems.filter((one) => roleMay(one, route) && things.of(route)?.isOf(one, route) === false)) {
      const theirs = await attempts.make(it.client, route, ids);
      const none = await attempts.make(it.client, route, madeUp(ids));
      if (theirs.status === 404) plain++;
      else if (theirs.status < 400 || theirs.status >= 500) faults.push(said(route, it, theirs));
      else if (![400, 422].includes(theirs.status) && !ALIKE.includes(nameOf(route)))
        faults.push(said(route, it, theirs));
      if (theirs.status !== none.status || theirs.text !== none.text) faults.push(`unlike: ${said(route, it, theirs)}`);
    }
  }
  expect(faults).toEqual([]);
  expect(plain).toBeGreaterThan(30);
}, 120_000);

test('a system gets past the walls with what its role and a machine may', async () => {
  const faults: string[] = [];
  // About whoever is signed in there is nothing to be found for a system.
  for (const route of routes.filter((one) => MACHINES_MAY.includes(one.right) && !isForPeople(one))) {
    for (const it of systems.filter((one) => roleMay(one, route))) {
      const isTheirs = things.of(route) ? things.of(route)?.isOf(it, route) : true;
      if (isTheirs !== true) continue;
      const answer = await attempts.make(it.client, route, await idsFor(route), 'empty');
      if ([401, 403, 404].includes(answer.status) || answer.status >= 500 || answer.text.includes('sign-in-again'))
        faults.push(said(route, it, answer));
    }
  }
  expect(faults).toEqual([]);
}, 120_000);
