import { MAY_BE_KEPT } from '../../src/web/kept-filters.js';
import type { Client } from '../factories/client.js';
import { startWorld, type World } from '../factories/world.js';

interface Kept {
  id: string;
  name: string;
  address: string;
}
let world: World;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

const keep = (client: Client, page: string, asked: string, filterName: string) =>
  client.post<Kept & { errors?: { field: string }[]; reason?: string }>('/kept-filters', { page, asked, filterName });
const own = async (client: Client) => (await client.get<{ items: Kept[] }>('/kept-filters')).body.items;

test('what is asked of a list is kept under a name, stands above that list, and goes again', async () => {
  const asked = '/cases?status=unplaced&sort=-number';
  expect((await coordinator.page(asked)).body).toContain('value="status=unplaced&amp;sort=-number"');
  const { body: kept } = await keep(coordinator, '/cases', 'status=unplaced&sort=-number', 'Zonder apotheek');
  expect(kept.address).toBe(asked);
  expect((await coordinator.page('/cases')).body).toContain(
    '<a class="govuk-link govuk-link--no-visited-state" href="/cases?status=unplaced&amp;sort=-number">Zonder apotheek</a>',
  );
  expect((await coordinator.page('/recalls')).body).not.toContain('Zonder apotheek');
  expect((await coordinator.page('/kept-filters')).body).toContain('Zonder apotheek');
  await keep(coordinator, '/cases', 'status=requested', 'Zonder apotheek');
  expect((await own(coordinator)).map(({ address }) => address)).toEqual(['/cases?status=requested']);
  const [{ id } = { id: '' }] = await own(coordinator);
  expect((await coordinator.delete(`/kept-filters/${id}`)).status).toBe(200);
  expect(await own(coordinator)).toEqual([]);
});

test('nobody else sees it or takes it away, in the same organisation either', async () => {
  const { body: kept } = await keep(coordinator, '/cases', 'status=requested', 'Van mij');
  for (const who of ['leadPharmacist', 'administrator', 'gp'] as const) {
    const other = await world.as(who);
    expect([who, await own(other)]).toEqual([who, []]);
    expect([who, (await other.delete(`/kept-filters/${kept.id}`)).status]).toEqual([who, 404]);
  }
  expect(await own(coordinator)).toHaveLength(1);
});

test('what somebody typed is not kept, for it may be a name', async () => {
  for (const [page, asked, field] of [
    ['/organisations', 'q=Jansen', 'asked'],
    ['/access-record', 'person=Jansen', 'asked'],
    ['/cases', 'status=requested&x=Jansen', 'asked'],
    ['/cases', 'status=J%C3%A4nsen', 'asked'],
    ['/find', 'status=requested', 'page'],
  ] as const) {
    const { status, body } = await keep(coordinator, page, asked, 'Mijn lijst');
    expect([asked, status, body.errors?.map((error) => error.field)]).toEqual([asked, 422, [field]]);
  }
  const { status, body } = await keep(coordinator, '/cases', 'status=requested', '');
  expect([status, body.errors?.map(({ field }) => field)]).toEqual([422, ['filterName']]);
  expect((await coordinator.page('/organisations?q=Jansen')).body).not.toContain('action="/kept-filters"');
});

test('all that may be kept is a choice, a yes or no, a day or an order', async () => {
  interface Parameter {
    name: string;
    schema: { enum?: string[]; type?: string; format?: string };
  }
  const { body } = await coordinator.get<{ paths: Record<string, { get: { parameters: Parameter[] } }> }>(
    '/openapi.json',
  );
  for (const [page, names] of Object.entries(MAY_BE_KEPT))
    for (const name of names) {
      const schema = body.paths[page]?.get.parameters.find((one) => one.name === name)?.schema;
      const isClosed = schema?.enum !== undefined || schema?.type === 'boolean' || schema?.format === 'date';
      expect([page, name, isClosed]).toEqual([page, name, true]);
    }
});

test('twenty for a list are enough', async () => {
  for (let n = 0; n < 20; n++) await keep(coordinator, '/kits', 'ready=true', `Lijst nummer ${String(n)}`);
  const { status, body } = await keep(coordinator, '/kits', 'ready=true', 'Nog een');
  expect([status, body.reason]).toEqual([409, 'too-many']);
  expect((await keep(coordinator, '/kits', 'ready=false', 'Lijst nummer 3')).status).toBe(201);
});
