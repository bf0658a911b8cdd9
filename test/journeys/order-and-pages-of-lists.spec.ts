import type { Client } from '../factories/client.js';
import { startWorld, type World } from '../factories/world.js';

const NAMES = ['Zoë Ali', 'Élise Jansen', 'Eva Jansen', 'de Groot', 'De Boer', 'Jan Pieters', 'Jan Pieters', 'Øyvind'];
const dutch = new Intl.Collator('nl').compare;
interface Listed {
  id: string;
  name: string;
}
interface Part {
  items: Listed[];
  nextCursor: string | null;
}
let world: World;
let network: Client;
beforeAll(async () => {
  world = await startWorld();
  network = await world.as('administrator');
  await world.owner.query(
    `insert into person (network_id, id, name, email) select $1, uuidv7(), name, 'naam' || n || '@example.org'
     from unnest($2::text[]) with ordinality as t (name, n)`,
    [world.network, NAMES],
  );
  await world.owner.query(
    `insert into organisation (network_id, id, name, kind) select $1, uuidv7(), name, 'practice' from unnest($2::text[]) name`,
    [world.network, NAMES],
  );
});
afterAll(() => world.stop());

async function everyPart(path: string): Promise<Listed[]> {
  const all: Listed[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body }: { body: Part } = await network.get<Part>(`${path}limit=3${cursor && `&cursor=${cursor}`}`);
    all.push(...body.items);
    cursor = body.nextCursor;
  }
  return all;
}

test.each(['/people?', '/organisations?', '/organisations?kind=practice&'])(
  '%s is in the order of a Dutch list of names, and in parts nobody is missed or met twice',
  async (path) => {
    const all = await everyPart(path);
    const names = all.map(({ name }) => name);
    expect(names).toEqual([...names].sort(dutch));
    expect(names).toEqual(expect.arrayContaining(NAMES));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const whole = await network.get<Part>(`${path}limit=200`);
    expect(whole.body.items.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  },
);

test('two people of the same name stand in one order, whoever came first', async () => {
  const same = (await everyPart('/people?')).filter(({ name }) => name === 'Jan Pieters').map(({ id }) => id);
  expect(same).toEqual([...same].sort());
});

test('a browser goes on to the next part with what was asked of this one', async () => {
  const { body } = await network.page('/organisations?kind=practice&limit=3');
  expect(body).toMatch(/href="\/organisations\?kind=practice&amp;limit=3&amp;cursor=[\w-]+"/);
});

test('what is no place in a list is refused', async () => {
  for (const path of ['/people', '/organisations', '/api-tokens'])
    expect([path, (await network.get(`${path}?cursor=abc`)).status]).toEqual([path, 422]);
});

test('a search in a browser, that sends what was left blank along, finds what the rest asks', async () => {
  const everybody = await network.get<Part>('/people?limit=200');
  expect((await network.get<Part>('/people?q=&state=&limit=200')).body).toMatchObject({
    items: everybody.body.items,
    asked: { limit: 200 },
  });
  const found = await network.get<Part>('/people?q=Zo%C3%AB&state=');
  expect(found.body.items.map(({ name }) => name)).toEqual(['Zoë Ali']);
  expect((await network.get('/organisations?kind=')).status).toBe(200);
  const auditor = await world.as('auditor');
  const blank = '/access-record?person=&organisationId=&action=&outcome=&number=&from=&until=';
  expect((await auditor.get(blank)).status).toBe(200);
});
