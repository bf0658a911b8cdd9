import { randomUUID } from 'node:crypto';
import { may, type Action } from '../../src/access/may.js';
import { Attempts } from '../factories/attempt.js';
import type { Client } from '../factories/client.js';
import { everybody, type Somebody } from '../factories/everybody.js';
import { nameOf, routesOf, schemasOf, type Route, type Schema } from '../factories/routes.js';
import { asked } from '../factories/requests.js';
import { livingThings, type Things } from '../factories/things.js';
import { startWorld, type World } from '../factories/world.js';
import { OpenApi } from '../../src/web/openapi.service.js';

const TAG = '<img src=x onerror=alert(1)>';
const HOSTILE: Record<string, string> = {
  tag: TAG,
  header: 'x\r\nSet-Cookie: boef=1\r\n\r\nLocation: https://boef.example',
  nul: 'a\u0000b',
  backwards: '\u202egpj.exe\u2066',
  'half a character': 'a\ud800b',
  statement: `'; drop table patient; --`,
  wildcards: '%_\\%',
  formula: '=HYPERLINK("https://boef.example")',
  path: '../../../../etc/passwd',
  template: '${7*7}{{7*7}}<%= 7*7 %>',
  long: 'x'.repeat(60_000),
};
const IN_AN_ADDRESS = [
  TAG,
  '\u0000',
  'x\r\nSet-Cookie: boef=1',
  `'; drop table patient; --`,
  '%_\\%',
  '../../etc/passwd',
];
const SKIPPED = ['GET /live', 'DELETE /session'];

let world: World;
let routes: Route[];
let things: Things;
let attempts: Attempts;
let people: Somebody[];
beforeAll(async () => {
  world = await startWorld();
  routes = (await routesOf(world)).filter((route) => !SKIPPED.includes(nameOf(route)));
  things = await livingThings(world);
  attempts = new Attempts(world, things);
  people = await everybody(world);
}, 120_000);
afterAll(() => world.stop());

test('whatever is written in whatever field is taken or refused, and breaks neither a statement nor a header', async () => {
  const faults: string[] = [];
  let taken = 0;
  for (const route of routes.filter(({ body }) => body !== null))
    for (const field of textFieldsOf(route.body ?? {}))
      for (const [kind, words] of Object.entries(HOSTILE)) {
        const address = attempts.address(route, await idsFor(route));
        const { status, headers } = await send(route, address, withField(attempts.body(route), field, words));
        if (status < 300) taken++;
        if (status >= 500) faults.push(`${nameOf(route)} ${field.join('.')} ${kind}: ${String(status)}`);
        if (/boef|onerror|\u202e/.test(JSON.stringify(headers))) faults.push(`${nameOf(route)} ${kind} in a header`);
        if ((kind === 'nul' || kind === 'half a character') && status < 400)
          faults.push(`${nameOf(route)} ${field.join('.')} took ${kind}`);
      }
  expect(faults).toEqual([]);
  expect(taken).toBeGreaterThan(20);
}, 300_000);

test('what was taken stands on every page as the words that it is', async () => {
  await world.settle();
  const faults: string[] = [];
  let shown = 0;
  for (const route of routes.filter(({ method, path }) => method === 'GET' && !path.endsWith('.json'))) {
    const address = attempts.address(route, await idsFor(route));
    for (const it of people.filter(({ relation }) => relation === 'own' || relation === 'network')) {
      const { body } = await it.client.page(address);
      if (body.includes('<img src=x')) faults.push(`${nameOf(route)} ${it.name}`);
      if (body.includes('&lt;img src=x')) shown++;
    }
  }
  expect(faults).toEqual([]);
  expect(shown).toBeGreaterThan(3);
}, 120_000);

test('a question in an address is taken or refused, once or twice, and says nothing of the server', async () => {
  const faults: string[] = [];
  const document = await world.app.get(OpenApi).document();
  for (const route of routes.filter(({ method }) => method === 'GET')) {
    const operation = document.paths[route.path]?.get as { parameters?: { name: string; in: string }[] } | undefined;
    const asked = (operation?.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
    const [path = ''] = attempts.address(route, await idsFor(route)).split('?');
    for (const name of [...asked, '__proto__', 'constructor[prototype]', 'network_id'])
      for (const words of IN_AN_ADDRESS) {
        const value = encodeURIComponent(words);
        for (const question of [`${name}=${value}`, `${name}=1&${name}=${value}`, `${name}[]=${value}`]) {
          const { status, text, headers } = await clientFor(route).raw(
            'GET',
            `${path}?${question}`,
            undefined,
            JSON_TYPE,
          );
          if (status >= 500) faults.push(`${nameOf(route)}?${name}: ${String(status)}`);
          if (/boef/.test(JSON.stringify(headers['set-cookie'] ?? '')))
            faults.push(`${nameOf(route)}?${name}: a header`);
          if (/syntax error|relation "|pg_|at \/.*\.js/.test(text)) faults.push(`${nameOf(route)}?${name}: ${text}`);
        }
      }
  }
  expect([...new Set(faults)]).toEqual([]);
}, 300_000);

const JSON_TYPE = { accept: 'application/json' };
const idsOf = new Map<string, Record<string, string>>();
/** One thing for each kind is enough to write in. */
async function idsFor(route: Route): Promise<Record<string, string>> {
  // On paper stands every look at somebody, and at the patient of all other routes there are a thousand.
  const onPaper = route.path.startsWith('/cases/') && route.path.endsWith('.pdf');
  const kind = onPaper ? route.path : route.path.split('/').slice(0, 3).join('/') + route.params.join();
  const make = async () => (onPaper ? ofSomebodyElse() : things.of(route)?.make());
  const ids = idsOf.get(kind) ?? (await make()) ?? {};
  idsOf.set(kind, ids);
  return ids;
}

async function ofSomebodyElse(): Promise<Record<string, string>> {
  const patient = { birthName: 'Iemand Anders', birthDate: '1938-04-05', bsn: undefined };
  return { caseId: (await asked(await world.as('gp'), {}, patient)).id };
}

function clientFor(route: Route) {
  const fits = (it: Somebody) => may(it.role, route.right as Action) && things.of(route)?.isOf(it, route) !== false;
  return ((route.right === 'public' ? undefined : people.find(fits)) ?? people[0])?.client as Client;
}

const send = (route: Route, address: string, body: unknown) =>
  clientFor(route).raw(route.method, address, JSON.stringify(body), {
    ...{ ...JSON_TYPE, 'content-type': 'application/json' },
    ...{ 'idempotency-key': randomUUID(), 'if-match': '1' },
  });

/** The places of every text in a body, also inside lists and objects. */
function textFieldsOf(schema: Schema, depth = 0): string[][] {
  const ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
  const found = ref ? (schemasOf(world)[ref.split('/').at(-1) ?? ''] ?? {}) : schema;
  if (depth > 3) return [];
  if (found.type === 'string') return [[]];
  if (found.items) return textFieldsOf(found.items, depth + 1).map((place) => ['0', ...place]);
  return Object.entries(found.properties ?? {}).flatMap(([name, inner]) =>
    textFieldsOf(inner, depth + 1).map((place) => [name, ...place]),
  );
}

function withField(body: unknown, [first, ...rest]: string[], words: string): unknown {
  if (first === undefined) return words;
  if (first === '0') return [withField(Array.isArray(body) ? body[0] : undefined, rest, words)];
  const whole = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  return { ...whole, [first]: withField(whole[first], rest, words) };
}
