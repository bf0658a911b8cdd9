import { caseAt, requestedCase } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { recalled } from '../factories/recalls.js';
import { shownRows, taken } from '../factories/taken.js';
import { startWorld, type Who, type World } from '../factories/world.js';

interface List {
  items: object[];
  nextCursor: string | null;
  errors?: { field: string }[];
}

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await caseAt(world, 'dispatched');
  const pharmacist = await world.as('pharmacist');
  for (const reason of ['no-stock', 'capacity', 'no-stock'])
    await pharmacist.post(`/cases/${await requestedCase(world)}/refusal`, { reason });
  for (let count = 0; count < 3; count++) await requestedCase(world);
  await world.owner.query(
    `insert into import (network_id, id, rule, by_role, name, headings, columns, organisation_id, uploaded_at)
     select $1, uuidv7(), 'pharmacies', 'coordinator', 'Lijst ' || n, '{Naam}', '{name}', o.id, now() - n * interval '1 minute'
     from generate_series(1, 3) n, (select id from organisation where kind = 'network' and network_id = $1 limit 1) o`,
    [world.network],
  );
  await world.settle();
  await world.owner.query(`update letter set state = 'dead' where channel = 'mail' and network_id = $1`, [
    world.network,
  ]);
  for (const lots of [['AB12'], ['0012'], ['1E05']]) await recalled(world, lots);
  for (const name of ['50 % Apotheek', 'de_Streep', 'Zorg voor 100', 'Élan'])
    await world.owner.query(
      `insert into organisation (network_id, id, name, kind) values ($1, uuidv7(), $2, 'practice')`,
      [world.network, name],
    );
});
afterAll(() => world.stop());

const clients = new Map<Who, Promise<Client>>();
async function ask(who: Who, path: string) {
  const client = clients.get(who) ?? world.as(who);
  clients.set(who, client);
  return (await client).get<List>(path);
}

async function inParts(who: Who, path: string): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { status, body }: { status: number; body: List } = await ask(
      ...[who, `${path}&limit=2${cursor && `&cursor=${cursor}`}`],
    );
    expect([path, status]).toEqual([path, 200]);
    found.push(...body.items.map((item) => JSON.stringify(item)));
    cursor = body.nextCursor;
  }
  return found;
}

const WORK = ['number', 'status', 'requested', 'pharmacy'];
const LISTS: [Who, string, string[]][] = [
  ['pharmacist', '/', WORK],
  ['gp', '/', WORK],
  ['coordinator', '/', WORK],
  ['administrator', '/people', ['name', 'email', 'state']],
  ['coordinator', '/organisations', ['name', 'kind', 'place', 'agb']],
  ['coordinator', '/pharmacies', ['name', 'place', 'takesPart', 'ready']],
  ['coordinator', '/products', ['name', 'code', 'form', 'opiumList', 'price']],
  ['coordinator', '/recalls', ['product', 'startedAt']],
  ['pharmacist', '/past-offers', ['number', 'offeredOn', 'endedOn', 'outcome']],
  ['administrator', '/letters', ['when', 'to', 'attempts']],
  ['coordinator', '/imports', ['list', 'what', 'at']],
];

test.each(LISTS)(
  '%s puts %s in order by each column, up and down, and meets every row once',
  async (who, path, sorts) => {
    const all = (await inParts(who, `${path}?sort=${sorts[0] ?? ''}`)).sort();
    expect([path, all.length > 2]).toEqual([path, true]);
    for (const sort of sorts) {
      const up = await inParts(who, `${path}?sort=${sort}`);
      expect([sort, [...up].sort()]).toEqual([sort, all]);
      expect([sort, await inParts(who, `${path}?sort=-${sort}`)]).toEqual([sort, up.reverse()]);
    }
  },
);

test.each([...LISTS.map(([who, path]) => [who, path] as const), ['auditor', '/access-record'] as const])(
  '%s is told by name which filter or order %s does not have',
  async (who, path) => {
    for (const [asked, field] of [
      ['colour=red', 'colour'],
      ['sort=colour', 'sort'],
      ['cursor=bm9uc2Vucw', 'cursor'],
    ] as const) {
      const { status, body } = await ask(who, `${path}?${asked}`);
      expect([path, status, body.errors?.map((error) => error.field)]).toEqual([path, 422, [field]]);
    }
  },
);

test('the record of access is read from its beginning or from its end', async () => {
  const ids = async (sort: string) =>
    (await ask('auditor', `/access-record?sort=${sort}`)).body.items.map((item) => Number((item as { id: string }).id));
  const [up, down] = [await ids('when'), await ids('-when')];
  expect(up.length).toBeGreaterThan(10);
  expect(up).toEqual([...up].sort((a, b) => a - b));
  expect(down).toEqual([...down].sort((a, b) => b - a));
});

test('what was sent is put in order by its moment alone', async () => {
  const { status, body } = await ask('administrator', '/letters?state=sent&sort=to');
  expect([status, body.errors?.[0]?.field]).toEqual([422, 'sort']);
});

test.each([
  ['administrator', '/letters?state=dead', 'Geschreven tot en met'],
  ['coordinator', '/recalls?', 'Begonnen tot en met'],
] as const)('%s narrows %s to days, of which the last counts too', async (who, path, label) => {
  const items = async (days: string) => (await ask(who, `${path}&limit=200${days}`)).body.items;
  const all = await items('');
  const [before, today, after] = ['2026-11-17', '2026-11-18', '2026-11-19'];
  expect(all.length).toBeGreaterThan(2);
  expect(await items(`&from=${today}&until=${today}`)).toEqual(all);
  expect(await items(`&from=${after}`)).toEqual([]);
  expect(await items(`&until=${before}`)).toEqual([]);
  const { status, body } = await ask(who, `${path}&from=2026-02-30`);
  expect([status, body.errors?.map(({ field }) => field)]).toEqual([422, ['from']]);
  expect((await (await world.as(who)).page(path)).body).toContain(label);
});

test.each([
  ['administrator', '/people'],
  ['coordinator', '/organisations'],
  ['coordinator', '/pharmacies'],
  ['coordinator', '/products'],
] as const)('%s finds in %s what is typed, as it is typed: no sign stands for others', async (who, path) => {
  const found = async (q: string) => (await ask(who, `${path}?limit=200&q=${encodeURIComponent(q)}`)).body.items;
  const all = await found('');
  for (const sign of ['%', '_', '.*', '\\']) {
    const named = all.filter((it) => JSON.stringify(Object.values(it)).includes(sign)).length;
    expect([sign, (await found(sign)).length <= named]).toEqual([sign, true]);
  }
  const { status, body } = await ask(who, `${path}?q=${'a'.repeat(300)}`);
  expect([status, body.errors?.map(({ field }) => field)]).toEqual([422, ['q']]);
});

test('a name is found by its signs, and without its accents', async () => {
  const named = async (q: string) =>
    (await ask('coordinator', `/organisations?q=${encodeURIComponent(q)}`)).body.items.map(
      (it) => (it as { name: string }).name,
    );
  expect(await named('50 %')).toEqual(['50 % Apotheek']);
  expect(await named('elan')).toEqual(['Élan']);
});

test('the tabs of pharmacies and letters say how many are behind each', async () => {
  const coordinator = await world.as('coordinator');
  const counts = async (q: string) =>
    (await coordinator.get<{ counts: object; items: object[] }>(`/pharmacies?limit=200${q}`)).body;
  const all = await counts('');
  const part = await counts('&takesPart=true');
  const out = await counts('&takesPart=false');
  expect(all.counts).toEqual({ all: all.items.length, takesPart: part.items.length, leftOut: out.items.length });
  expect((await coordinator.page('/pharmacies')).body).toContain(`(${String(part.items.length)})</a>`);
  const administrator = await world.as('administrator');
  const { body } = await administrator.get<{ counts: { dead: number } } & List>('/letters?limit=200');
  expect(body.counts.dead).toBe(body.items.length);
});

test.each<Who>(['pharmacist', 'gp', 'coordinator'])(
  'the tabs of the worklist of %s divide it, and each shows as many as it says',
  async (who) => {
    type Work = List & { counts: Record<string, number> };
    const client = await world.as(who);
    const all = (await client.get<Work>('/?limit=200')).body;
    const parts = Object.entries(all.counts);
    expect(all.items.length).toBe(parts.reduce((sum, [, count]) => sum + count, 0));
    for (const [stage, count] of parts)
      expect([stage, (await client.get<Work>(`/?limit=200&stage=${stage}`)).body.items.length]).toEqual([stage, count]);
    expect((await client.get('/?stage=everywhere')).status).toBe(422);
  },
);

test('a worklist goes along, and whoever stands in it is on record as taken along', async () => {
  const client = await world.as('pharmacist');
  const shown = shownRows((await client.page('/')).body);
  const { rows } = await taken(client, '/', 'csv');
  expect(rows.map(([number]) => number)).toEqual(shown.map(([number]) => number));
  expect(rows[0]).toContain('Patiënt');
  const { rows: told } = await world.owner.query<{ n: number }>(
    `select count(distinct case_id)::int as n from audit_row where action = 'export'`,
  );
  expect(told[0]?.n).toBe(rows.length - 1);
});
