import { Attempts } from '../factories/attempt.js';
import { randomUUID } from 'node:crypto';
import type { Client } from '../factories/client.js';
import { everybody, halfSignedIn, type Somebody } from '../factories/everybody.js';
import { nameOf, routesOf, schemasOf, type Route, type Schema } from '../factories/routes.js';
import { columnsOf } from '../factories/tables.js';
import { livingThings, type Things } from '../factories/things.js';
import { startWorld, type World } from '../factories/world.js';
import { changes, contentOf, type Content } from '../factories/whole-database.js';
import { may, type Action } from '../../src/access/may.js';

/** Takes no object but the bytes of a file. */
/** A step that there is only where patients are real; it takes nothing from anybody else. */
const SET_UP = 'POST /session/set-up';
const BYTES = ['POST /files'];

let world: World;
let routes: Route[];
let things: Things;
let attempts: Attempts;
let people: Somebody[];
let columns: string[];
let halfway: Client;
beforeAll(async () => {
  world = await startWorld();
  routes = (await routesOf(world)).filter(
    (route) => route.method !== 'GET' && !BYTES.includes(nameOf(route)) && nameOf(route) !== SET_UP,
  );
  things = await livingThings(world);
  attempts = new Attempts(world, things);
  people = await everybody(world);
  halfway = await halfSignedIn(world, 'thirdPharmacist');
  const { rows } = await world.owner.query<{ name: string }>(
    `select distinct a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
     where a.attnum > 0 and not a.attisdropped and c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  );
  columns = [...new Set(rows.flatMap(({ name }) => [name, camel(name)]))];
}, 120_000);
afterAll(() => world.stop());

test('no column of any table can be filled in along with what a route asks, under its own name or ours', async () => {
  expect((await columnsOf(world)).length).toBeGreaterThan(50);
  expect(columns.length).toBeGreaterThan(400);
  const faults: string[] = [];
  let refused = 0;
  await world.settle();
  const before = await contentOf(world);
  for (const route of routes.filter(({ body }) => body !== null)) {
    const address = attempts.address(route, (await things.of(route)?.one()) ?? {});
    const known = fieldsOf(route.body ?? {});
    const extra = Object.fromEntries(columns.filter((name) => !known.includes(name)).map((name) => [name, VALUE]));
    const body = { ...attempts.body(route), ...extra };
    const asked = await send(whoMay(route), route, address, body);
    // A step of signing in takes nothing from whoever is not at that step.
    const { status, text } = asked.status === 401 ? await send({ client: halfway }, route, address, body) : asked;
    const said = text.includes('unknown-field') ? text : '';
    // One answer names them all; a name that it leaves out was taken, or passed over without a word.
    const taken = Object.keys(extra).filter((name) => !new RegExp(`[ "]${name}[,"]`).test(said));
    if (status !== 400 || taken.length > 0)
      faults.push(`${nameOf(route)}: ${String(status)} ${taken.slice(0, 9).join(' ')}`);
    else refused += Object.keys(extra).length;
  }
  expect(faults).toEqual([]);
  expect(refused).toBeGreaterThan(10_000);
  expect(changesOf(before, await contentOf(world))).toEqual([]);
}, 300_000);

test('nor inside what it asks, at whatever depth', async () => {
  const faults: string[] = [];
  for (const route of routes.filter(({ body }) => body !== null)) {
    const address = attempts.address(route, (await things.of(route)?.one()) ?? {});
    const whole = attempts.body(route);
    for (const [place, inner] of Object.entries(whole)) {
      const one: unknown = Array.isArray(inner) ? inner[0] : inner;
      if (typeof one !== 'object' || one === null) continue;
      const more = { ...one, network_id: VALUE, organisationId: VALUE, caseId: VALUE, role: 'administrator' };
      const body = { ...whole, [place]: Array.isArray(inner) ? [more] : more };
      const { status, text } = await send(whoMay(route), route, address, body);
      if (status !== 400 || !text.includes('network_id')) faults.push(`${nameOf(route)} ${place}: ${String(status)}`);
    }
  }
  expect(faults).toEqual([]);
}, 120_000);

test('a route that asks nothing takes nothing', async () => {
  const faults: string[] = [];
  const bare = routes.filter(({ body, method, path }) => body === null && method !== 'DELETE' && path !== '/session');
  await world.settle();
  for (const route of bare) {
    const address = attempts.address(route, (await things.of(route)?.make()) ?? {});
    const before = await contentOf(world);
    const body = { status: 'settled', organisation_id: world.organisations.otherPharmacy, networkId: VALUE };
    const { status } = await send(whoMay(route), route, address, body);
    const marked = changesOf(before, await contentOf(world)).filter(
      (row) => row.startsWith('+') && row.includes(VALUE),
    );
    if (status >= 500 || marked.length > 0) faults.push(`${nameOf(route)}: ${String(status)} ${marked.join(' ')}`);
  }
  expect(faults).toEqual([]);
}, 120_000);

/** Fits wherever text, an id or a list of them would. */
const VALUE = randomUUID();
const camel = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
/** What making a thing to try on left behind is not the doing of who tries. */
const changesOf = (before: Content, after: Content) => changes(before, after).filter((row) => row.includes(VALUE));

function fieldsOf(schema: Schema): string[] {
  const named = schemasOf(world)[(schema.$ref ?? schema.allOf?.[0]?.$ref ?? '').split('/').at(-1) ?? ''] ?? schema;
  return Object.keys(named.properties ?? {});
}

function whoMay(route: Route): Somebody {
  const fits = (it: Somebody) => may(it.role, route.right as Action) && things.of(route)?.isOf(it, route) !== false;
  return (route.right === 'public' ? undefined : people.find(fits)) ?? (people[0] as Somebody);
}

const send = ({ client }: Pick<Somebody, 'client'>, route: Route, address: string, body: object) =>
  client.raw(route.method, address, JSON.stringify(body), {
    ...{ accept: 'application/json', 'content-type': 'application/json' },
    ...{ 'idempotency-key': randomUUID(), 'if-match': '1' },
  });
