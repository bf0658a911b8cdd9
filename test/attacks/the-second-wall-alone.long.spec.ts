import { MAY } from '../../src/access/may.js';
import { ROLES } from '../../src/platform/actor.js';
import { Attempts } from '../factories/attempt.js';
import { everybody, type Somebody } from '../factories/everybody.js';
import { nameOf, routesOf, type Route } from '../factories/routes.js';
import { livingThings, PLANTED, type Things } from '../factories/things.js';
import { startWorld, type World } from '../factories/world.js';
import { contentOf, foreignTo } from '../factories/whole-database.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const AT_THE_END = ['GET /live', 'DELETE /session'];
/** A letter of the demonstration, shown to whoever tries it; the real application has no such page. */
const OF_THE_DEMONSTRATION = /^\/dev\//;

const AS_DECIDED = { ...MAY };

let world: World;
let routes: Route[];
let things: Things;
let attempts: Attempts;
let people: Somebody[];
beforeAll(async () => {
  world = await startWorld();
  routes = (await routesOf(world)).filter(
    (route) => !AT_THE_END.includes(nameOf(route)) && !OF_THE_DEMONSTRATION.test(route.path),
  );
  things = await livingThings(world);
  attempts = new Attempts(world, things);
  people = await everybody(world);
  // The application's own filter, off: from here on everybody may everything, and only PostgreSQL stands between.
  // The table is changed in this process alone, and put back for whoever comes after in it; no setting, header or variable
  // of the real application reaches it.
  Object.assign(MAY, Object.fromEntries(Object.keys(MAY).map((action) => [action, ROLES])));
}, 120_000);
afterAll(async () => {
  Object.assign(MAY, AS_DECIDED);
  await world.stop();
});

test('with the application’s own filters off, others and other networks read nothing of a case, a draft or a file', async () => {
  const faults: string[] = [];
  let answered = 0;
  for (const route of routes.filter(({ method }) => method === 'GET')) {
    const ids = (await things.of(route)?.make()) ?? {};
    for (const it of people.filter(({ relation }) => relation !== 'own')) {
      const { status, text } = await attempts.make(it.client, route, ids);
      if (status < 300) answered++;
      const seen = PLANTED.filter((word) => text.includes(word));
      if (it.relation === 'other network') seen.push(...ownIds().filter((id) => text.includes(id)));
      if (seen.length > 0) faults.push(`${nameOf(route)} ${it.name}: ${String(status)} ${seen.join(' ')}`);
    }
  }
  expect(faults).toEqual([]);
  expect(answered).toBeGreaterThan(200);
}, 300_000);

test('nor change anything that is not their own', async () => {
  const faults: string[] = [];
  const others = people.filter(({ relation }) => relation === 'other organisation' || relation === 'other network');
  const theirs = await idsOf(others);
  for (const route of routes.filter(({ method }) => method !== 'GET')) {
    const ids = (await things.of(route)?.make()) ?? {};
    const victims = [...Object.values(ids), things.ids['kitId'] ?? ''].filter((id) => UUID.test(id));
    await world.settle();
    const before = await contentOf(world);
    // What a policy refuses is an exception to the application, which never expected to be asked: also that is a refusal.
    for (const it of others) await attempts.make(it.client, route, ids);
    const found = foreignTo(theirs, victims, before, await contentOf(world));
    faults.push(...found.map((row) => `${nameOf(route)}: ${row.slice(0, 300)}`));
  }
  expect(faults).toEqual([]);
}, 300_000);

const ownIds = () => Object.values(world.organisations);

/** By which a row is known to be somebody's own. */
async function idsOf(somebodies: Somebody[]): Promise<string[]> {
  const organisations = [...new Set(somebodies.map(({ organisation }) => organisation))];
  const { rows } = await world.owner.query<{ id: string }>(
    'select person_id as id from membership where organisation_id = any ($1) union select network_id from organisation where id = any ($1) and network_id <> $2',
    [organisations, world.network],
  );
  return [...organisations, ...rows.map(({ id }) => id)];
}
