import { Client } from '../factories/client.js';
import { startWorld, type World } from '../factories/world.js';

interface Description {
  openapi: string;
  paths: Record<string, Record<string, { responses: Record<string, { content?: object }>; 'x-right': string }>>;
  components: { schemas: Record<string, { properties?: Record<string, { enum?: string[] }>; required?: string[] }> };
}
/** The main job as others rely on it. */
const MAIN_JOB =
  `POST /cases|POST /drafts|PATCH /drafts/{}|DELETE /drafts/{}|GET /cases|GET /cases/{}|GET /cases/{}/events
  POST /cases/{}/acceptance|POST /cases/{}/refusal|POST /cases/{}/release|POST /cases/{}/withdrawal|POST /cases/{}/hand-over
  POST /cases/{}/hand-over/acceptance|POST /cases/{}/hand-over/refusal|POST /cases/{}/correction|POST /cases/{}/order
  PATCH /cases/{}/address|POST /cases/{}/home-care|POST /cases/{}/need|POST /cases/{}/placement|POST /cases/{}/offer-again
  POST /cases/{}/packing|POST /cases/{}/dispatch|POST /cases/{}/bringing-back|POST /cases/{}/delivery|POST /cases/{}/replacement
  POST /cases/{}/opening|PATCH /cases/{}/opening|POST /cases/{}/end|POST /cases/{}/return|POST /cases/{}/missing|POST /cases/{}/settlement
  GET /kits|POST /kits|POST /kits/{}/check|POST /kits/{}/seal|PATCH /kits/{}|POST /kits/{}/rejection|POST /kits/{}/emptying
  GET /pharmacies/candidates|GET /standards|POST /session|GET /session|DELETE /session`
    .split(/[|\n]/)
    .map((route) => route.trim());

let world: World;
let description: Description;
beforeAll(async () => {
  world = await startWorld();
  description = (await Client.stranger(world.app).get<Description>('/openapi.json')).body;
});
afterAll(() => world.stop());

const routes = () =>
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, '{}')}`),
  );

test('every route of the main job is described', () => {
  const known = new Set(routes());
  expect(MAIN_JOB.filter((route) => !known.has(route))).toEqual([]);
});

test('every answer that is not what was asked for has one shape, and every route names its right', () => {
  const operations = Object.values(description.paths).flatMap((methods) => Object.values(methods));
  expect(operations.every(({ responses }) => '400' in responses && '429' in responses && '503' in responses)).toBe(
    true,
  );
  expect(operations.every((operation) => operation['x-right'] !== '')).toBe(true);
  expect(Object.keys(description.components.schemas['Problem']?.properties ?? {})).toEqual(
    expect.arrayContaining(['type', 'title', 'status', 'reason', 'errors']),
  );
});

test('what may be sent is described by the rules it is judged by', () => {
  const signIn = description.components.schemas['SignInInput'];
  expect(signIn?.required).toEqual(expect.arrayContaining(['email', 'password']));
  const listed = description.paths['/cases']?.['get'] as unknown as { parameters: { name: string }[] };
  expect(listed.parameters.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['status', 'signal', 'limit', 'cursor']),
  );
});

test('people read the same description as a page, which loads nothing from elsewhere', async () => {
  const { status, body } = await Client.stranger(world.app).page('/docs');
  expect(status).toBe(200);
  expect(body).toContain('POST /session');
  expect(body).not.toMatch(/(src|href)="https?:/);
  expect(body).not.toMatch(/<style|style="/);
});
