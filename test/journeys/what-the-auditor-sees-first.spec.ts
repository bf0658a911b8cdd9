import { caseAt } from '../factories/cases.js';
import { startWorld, type World } from '../factories/world.js';

interface Month {
  items: { kind: string; person: string | null; count: number }[];
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
