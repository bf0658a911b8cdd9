import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Client } from '../factories/client.js';
import { startWorld, type World } from '../factories/world.js';

interface Operation {
  operationId: string;
  summary: string;
  parameters: { name: string; in: string; required?: boolean }[];
  requestBody?: { required: boolean; content: Record<string, { schema: object }> };
  responses: Record<string, { $ref?: string; content?: object }>;
  security: Record<string, string[]>[];
  'x-right': string;
  'x-form'?: true;
}
interface Description {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: {
    responses: Record<string, object>;
    schemas: Record<string, { properties?: Record<string, { enum?: string[] }>; required?: string[] }>;
  };
}
/** The main job as others rely on it. */
const MAIN_JOB =
  `POST /cases|POST /drafts|PATCH /drafts/{}|DELETE /drafts/{}|GET /cases|GET /cases/{}|GET /cases/{}/events
  POST /cases/{}/acceptance|POST /cases/{}/refusal|POST /cases/{}/release|POST /cases/{}/withdrawal|POST /cases/{}/hand-over
  POST /cases/{}/hand-over/acceptance|POST /cases/{}/hand-over/refusal|POST /cases/{}/correction|GET /cases/{}/order|POST /cases/{}/order/renewal
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

/** Its own, or the one that it shares with other routes. */
function problem(method: string, path: string, status: string): string {
  const { $ref = '', ...own } = description.paths[path]?.[method]?.responses[status] ?? {};
  return JSON.stringify($ref ? description.components.responses[$ref.split('/').at(-1) ?? ''] : own);
}

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

test('it is a description that others can read: its lint finds no error', async () => {
  const config = await createConfig({ extends: ['recommended'] });
  const source = JSON.stringify(description);
  const found = await lintFromString({ source, absoluteRef: 'openapi.json', config });
  const wrong = found.filter(({ severity }) => severity === 'error');
  expect(wrong.map(({ message, location }) => `${location[0]?.pointer ?? ''} ${message}`)).toEqual([]);
});

test('every route says in words what it does and what it answers, and what only serves a form says so', () => {
  const operations = Object.values(description.paths).flatMap((methods) => Object.values(methods));
  const says = (how: (operation: Operation) => boolean) => operations.filter(how).map(({ operationId }) => operationId);
  expect(says(({ summary }) => summary === '').map((it) => `${it}: write above it what it does`)).toEqual([]);
  const silent = ({ responses }: Operation) =>
    !Object.entries(responses).some(([status, { content }]) => status === '303' || (status < '300' && content));
  expect(says(silent)).toEqual([]);
  expect(says((it) => it['x-form'] === true)).toEqual(expect.arrayContaining(['AnswersController_refusalForm']));
  expect(says((it) => it['x-form'] === true).filter((id) => !/_(form|\w+Form)$/.test(id))).toEqual([]);
});

test('a client finds no route that only serves a form', async () => {
  const { body } = await Client.stranger(world.app).get<Description>('/openapi.json?view=machine');
  expect(body.paths['/cases/{caseId}/refusal']).toEqual({ post: expect.anything() as Operation });
  expect(JSON.stringify(body)).not.toContain('x-form');
  expect((await Client.stranger(world.app).get('/openapi.json?view=humans')).status).toBe(422);
});

test('how one says who one is, and which version one looked at, is declared where it is asked', () => {
  const of = (method: string, path: string) => description.paths[path]?.[method];
  expect(of('post', '/session')?.security).toEqual([{}, { session: [], csrf: [] }]);
  expect(of('get', '/cases')?.security).toEqual([{ session: [] }, { token: [] }]);
  expect(of('post', '/cases/{caseId}/acceptance')?.security).toEqual([{ session: [], csrf: [] }, { token: [] }]);
  // Signs, and so asks for a person.
  expect(of('post', '/cases')?.security).toEqual([{ session: [], csrf: [] }]);
  const version = { name: 'If-Match', in: 'header', required: true };
  expect(of('patch', '/drafts/{id}')?.parameters).toEqual(expect.arrayContaining([expect.objectContaining(version)]));
});

test('a body says what it may be: bytes, a form with a file, or nothing where nothing need be said', () => {
  const bodyOf = (path: string, method = 'post') => description.paths[path]?.[method]?.requestBody;
  expect(Object.keys(bodyOf('/files')?.content ?? {})).toEqual(['application/pdf', 'image/png', 'image/jpeg']);
  expect(bodyOf('/imports')?.required).toBe(true);
  expect(bodyOf('/imports')?.content).toMatchObject({
    'application/json': { schema: { $ref: '#/components/schemas/NewImportInput' } },
    'multipart/form-data': { schema: { allOf: [{}, { properties: { file: { format: 'binary' } } }] } },
  });
  expect(bodyOf('/kits/{id}/check')?.required).toBe(false);
  expect(bodyOf('/kits')?.required).toBe(true);
  // A filter that does not exist is named at its field, a field of a body that does not exist is not looked at further.
  expect(problem('get', '/cases', '400')).not.toContain('unknown-field');
  expect(problem('post', '/cases', '400')).toContain('unknown-field');
});

test('people read the same description as a page, which loads nothing from elsewhere', async () => {
  const { status, body } = await Client.stranger(world.app).page('/docs');
  expect(status).toBe(200);
  expect(body).toContain('POST /session');
  expect(body).not.toMatch(/(src|href)="https?:/);
  expect(body).not.toMatch(/<style|style="/);
});
