import { caseAt, requestedCase } from '../factories/cases.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type Who, type World } from '../factories/world.js';

interface Item {
  id: string;
  number: number;
  status: string;
}
interface List {
  items: Item[];
  nextCursor: string | null;
}

let world: World;
beforeAll(async () => {
  world = await startWorld();
  for (let count = 0; count < 4; count++) await requestedCase(world);
  await caseAt(world, 'accepted');
});
afterAll(() => world.stop());

const ask = async (who: Who, path: string) => (await world.as(who)).get<List & { errors?: { field: string }[] }>(path);
const numbers = async (who: Who, path: string) => (await ask(who, path)).body.items.map(({ number }) => number);

async function inParts(who: Who, path: string): Promise<number[]> {
  const client = await world.as(who);
  const found: number[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const part: List = (await client.get<List>(`${path}&limit=2${cursor && `&cursor=${cursor}`}`)).body;
    found.push(...part.items.map(({ number }) => number));
    cursor = part.nextCursor;
  }
  return found;
}

test.each<[Who, string[]]>([
  ['gp', ['number', 'status', 'requested', 'area', 'pharmacy', 'practice']],
  ['coordinator', ['number', 'status', 'requested', 'pharmacy']],
])(
  '%s puts the cases in order by each column, up and down, and every part follows the one before',
  async (who, columns) => {
    const all = (await numbers(who, '/cases?limit=200')).sort((a, b) => a - b);
    expect(all.length).toBeGreaterThan(3);
    expect(await numbers(who, '/cases?limit=200&sort=number')).toEqual(all);
    for (const column of columns) {
      const up = await inParts(who, `/cases?sort=${column}`);
      expect([column, [...up].sort((a, b) => a - b)]).toEqual([column, all]);
      expect([column, await inParts(who, `/cases?sort=-${column}`)]).toEqual([column, up.reverse()]);
    }
  },
);

test('a filter that does not exist, an order by what one may not see and a made-up place are named, and nothing is shown', async () => {
  for (const [who, path, field] of [
    ['gp', '/cases?colour=red', 'colour'],
    ['gp', '/cases?sort=bsn', 'sort'],
    ['gp', '/cases?from=2026-02-30', 'from'],
    ['coordinator', '/cases?sort=area', 'sort'],
    ['coordinator', '/cases?sort=practice', 'sort'],
    ['coordinator', '/cases?over=true&sort=pharmacy', 'sort'],
    ['gp', '/cases?sort=number&cursor=bm9uc2Vucw', 'cursor'],
  ] as const) {
    const { status, body } = await ask(who, path);
    expect([path, status, body.errors?.map((error) => error.field)]).toEqual([path, 422, [field]]);
  }
  const page = await (await world.as('gp')).page('/cases?colour=red');
  expect([page.status, page.body.includes('colour'), page.body.includes('href="/cases"')]).toEqual([422, true, true]);
});

test('the header, the next page and the filters each keep what the others asked', async () => {
  const { body } = await (await world.as('gp')).page('/cases?status=requested&sort=-number&limit=2');
  expect(body).toContain('href="/cases?status=requested&amp;sort=number&amp;limit=2"');
  expect(body).toMatch(/href="\/cases\?status=requested&amp;sort=-number&amp;limit=2&amp;cursor=[\w-]+"/);
  expect(body).toMatch(/<th[^>]*aria-sort="descending"[^>]*><a[^>]*>Nummer/);
  expect(body).toMatch(/<input[^>]*type="hidden"[^>]*name="sort"[^>]*value="-number"/);
  expect(body).toMatch(/<option value="requested" selected/);
  expect(body).toMatch(/<input[^>]*name="from"[^>]*type="date"/);
});

test('cases are found by the days on which they were asked for', async () => {
  const { rows } = await world.owner.query<{ day: string }>(
    `select max(requested_at at time zone 'Europe/Amsterdam')::date::text as day from kit_case`,
  );
  const day = rows[0]?.day ?? '';
  const all = await numbers('gp', '/cases?sort=number&limit=200');
  expect((await numbers('gp', `/cases?from=${day}&until=${day}&limit=200`)).length).toBeGreaterThan(0);
  expect(await numbers('gp', `/cases?until=${day}&sort=number&limit=200`)).toEqual(all);
  expect(await numbers('gp', '/cases?from=2199-01-01')).toEqual([]);
});

test('kits are put in order by each column, up and down, part by part, and every kit once', async () => {
  for (const expiry of ['2028-06-30', '2027-01-31', '2028-06-30', '2029-03-31'])
    await shelvedKit(world, { expiry, status: expiry === '2027-01-31' ? 'draft' : 'sealed' });
  const client = await world.as('pharmacist');
  const kitsIn = async (sort: string) => {
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const path: string = `/kits?limit=2&sort=${sort}${cursor && `&cursor=${cursor}`}`;
      const part: List = (await client.get<List>(path)).body;
      found.push(...part.items.map(({ id }) => id));
      cursor = part.nextCursor;
    }
    return found;
  };
  const all = [...(await kitsIn('serial'))].sort();
  expect(all.length).toBeGreaterThan(2);
  for (const sort of ['serial', 'status', 'standard', 'seal', 'expiry']) {
    const up = await kitsIn(sort);
    expect([sort, [...up].sort()]).toEqual([sort, all]);
    expect([sort, await kitsIn(`-${sort}`)]).toEqual([sort, up.reverse()]);
  }
  expect((await ask('pharmacist', '/kits?sort=price')).status).toBe(422);
});
