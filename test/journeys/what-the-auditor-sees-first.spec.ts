import { caseAt } from '../factories/cases.js';
import { startWorld, type World } from '../factories/world.js';

interface Month {
  items: { kind: string; person: string | null; count: number; finding: string }[];
}
let world: World;
let id: string;
beforeAll(async () => {
  world = await startWorld();
  id = (await caseAt(world, 'delivered')).id;
  await caseAt(world, 'delivered');
});
afterAll(() => world.stop());

const NOVEMBER = '/access-record/review?month=2026-11';
const found = async () => (await (await world.as('auditor')).get<Month>(NOVEMBER)).body.items;

test('at night a list that is opened stands on one line for everybody, a look at one patient on a line of its own', async () => {
  world.clock.moveTo(new Date('2026-11-20T02:30:00+01:00'));
  const nurse = await world.as('nurse');
  for (const who of [nurse, await world.as('gp')])
    expect((await who.get<{ items: [] }>('/')).body.items).toHaveLength(2);
  expect(await found()).toMatchObject([{ kind: 'lists-at-night', person: null, count: 2 }]);
  await nurse.get(`/cases/${id}`);
  expect(await found()).toMatchObject([
    { kind: 'at-night', person: 'Nurse van Dijk', count: 1 },
    { kind: 'lists-at-night', person: null, count: 2 },
  ]);
  const page = (await (await world.as('auditor')).page(NOVEMBER)).body;
  expect(page).toContain('Lijsten geopend in de nacht');
  expect(page).toContain('Iedereen samen');
});

test('emergency access stands on top, however much stands out after it', async () => {
  await world.owner.query(
    `insert into audit_row (network_id, action, case_id, outcome, person_id, organisation_id, role, at)
     select network_id, 'break-glass', case_id, 'done', person_id, organisation_id, role, at - interval '1 day' from audit_row
     where case_id is not null and person_id is not null order by id limit 1`,
  );
  const kinds = (await found()).map(({ kind }) => kind);
  expect(kinds).toEqual(['break-glass', 'at-night', 'lists-at-night']);
});

test('what waits of the month that is over stands on the first page, until each of it is seen', async () => {
  world.clock.moveTo(new Date('2026-12-02T09:00:00+01:00'));
  const auditor = await world.as('auditor');
  const first = async () => (await auditor.page('/')).body;
  expect(await first()).toContain('Maandcontrole november 2026: 3 te bekijken');
  for (const { finding } of await found())
    await auditor.post('/access-record/review', { month: '2026-11', finding, remark: 'gezien' });
  expect(await first()).toContain('Alles wat opvalt in november 2026 is gezien.');
  expect((await auditor.get<Month>(`${NOVEMBER}&todo=true`)).body.items).toEqual([]);
});

interface Row {
  id: string;
  at: string;
  action: string;
  caseId: string | null;
  cases: number;
}

test('a list that was opened is one row of the record, which leads to each of its own', async () => {
  const auditor = await world.as('auditor');
  const rows = async (asked: string) => (await auditor.get<{ items: Row[] }>(`/access-record?${asked}`)).body.items;
  const night = await rows('action=read&from=2026-11-20&until=2026-11-20');
  // Two opened a list, and one of them a case with its patient.
  expect(night.map(({ cases }) => cases)).toEqual([1, 1, 2, 2]);
  const act = night[2]?.id ?? '';
  const own = await rows(`act=${act}`);
  expect(own.map(({ action, cases }) => [action, cases])).toEqual([
    ['read', 1],
    ['read', 1],
  ]);
  expect(new Set(own.map(({ caseId }) => caseId)).size).toBe(2);
  expect(await rows('action=read&from=2026-11-20&until=2026-11-20&each=true')).toHaveLength(6);
  // Of one patient it is one row, whatever else was in the list.
  expect((await rows(`caseId=${id}&action=read&from=2026-11-20`)).map(({ cases }) => cases)).toEqual([1, 1, 1, 1]);
  const page = (await auditor.page('/access-record?action=read')).body;
  expect(page).toContain('Lijst gezien');
  expect(page).toContain(`act=${act}`);
});

test('nothing of the record is lost by it: its parts, put together, hold every row once', async () => {
  const auditor = await world.as('auditor');
  const { rows } = await world.owner.query<{ n: string }>(`select count(*) as n from audit_row where network_id = $1`, [
    world.network,
  ]);
  type Part = { items: Row[]; nextCursor: string | null };
  const counted = { rows: 0, ids: new Set<string>() };
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body }: { body: Part } = await auditor.get<Part>(`/access-record?sort=when&limit=7&cursor=${cursor}`);
    for (const { id, cases } of body.items) {
      counted.rows += cases;
      counted.ids.add(id);
    }
    cursor = body.nextCursor;
  }
  expect(counted.rows).toBeGreaterThanOrEqual(Number(rows[0]?.n));
});
