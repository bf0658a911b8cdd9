import { caseAt } from '../factories/cases.js';
import type { FigureLine, FiguresAnswer } from '../../src/monitoring/figures/figures.rules.js';
import { addHistory } from '../factories/history.js';
import { startWorld, type World } from '../factories/world.js';
import { AsApp, contextOf } from '../setup/as-app.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const ANSWER = { minutesSaved: 45, visitAvoided: 'yes', score: 8 };

test('whoever asked and whoever supplied answers three questions once the case is over, each once, and nobody else', async () => {
  const [gp, pharmacist] = [await world.as('gp'), await world.as('pharmacist')];
  const { id: running } = await caseAt(world, 'delivered');
  expect((await gp.get(`/experiences/${running}`)).status).toBe(404);
  expect((await gp.page(`/cases/${running}`)).body).not.toContain('/experiences/');

  const { id } = await caseAt(world, 'returned');
  const at = `/experiences/${id}`;
  expect((await gp.page(`/cases/${id}`)).body).toContain(`href="${at}"`);
  expect((await gp.page(at)).body).toContain('Welk cijfer geeft u de kit?');
  const wrong = await gp.post<{ errors: { field: string }[] }>(at, {
    minutesSaved: 601,
    visitAvoided: 'soms',
    score: 0,
  });
  expect(wrong.body.errors.map(({ field }) => field).sort()).toEqual(['minutesSaved', 'score', 'visitAvoided']);
  const kept = await gp.submit(at, { minutesSaved: '601', visitAvoided: 'yes', score: '8' });
  expect(kept.body).toContain('value="601"');
  expect((await gp.post(at, ANSWER)).status).toBe(200);
  const again = await gp.post<{ reason: string }>(at, ANSWER);
  expect([again.status, again.body.reason]).toEqual([409, 'told-already']);
  expect((await gp.page(at)).body).toContain('Dit is al ingevuld');
  expect((await pharmacist.post(at, { visitAvoided: 'unknown', score: 7 })).status).toBe(200);
  expect((await (await world.as('otherPharmacist')).post(at, ANSWER)).status).toBe(404);
  expect((await (await world.as('coordinator')).get(at)).status).toBe(403);
});

test('what one said is read by no other organisation, and nobody says it in the place of another', async () => {
  const { id } = await caseAt(world, 'returned');
  expect((await (await world.as('gp')).post(`/experiences/${id}`, ANSWER)).status).toBe(200);
  const app = await AsApp.connect(world);
  try {
    const [gp, coordinator, stranger] = [
      await contextOf(world, 'gp'),
      await contextOf(world, 'coordinator'),
      await contextOf(world, 'otherPharmacist'),
    ];
    expect(await app.count(gp, 'experience', 'case_id = $1', [id])).toBe(1);
    expect(await app.count(coordinator, 'experience')).toBe(0);
    const say = `insert into experience (network_id, case_id, organisation_id, role, visit_avoided, score, told_by, told_at)
      values ($1, $2, $3, 'pharmacist', 'yes', 10, $4, now())`;
    const { network, organisation, person } = stranger;
    expect(await app.refusal(stranger, say, [network, id, organisation, person])).toBe('42501');
  } finally {
    await app.end();
  }
});

test('the mark, what it avoided and the minutes are figures once of seven in ten kits somebody answered, and not of a few', async () => {
  const days = Array.from({ length: 20 }, (_, n) => ({ patient: `na ${String(n)}`, home: 'Den Haag' as const }));
  const ids = await addHistory(
    world,
    days.map((it) => ({ ...it, delivered: '2026-07-01T12:00+02:00' })),
  );
  const { owner, network, organisations } = world;
  await owner.query('alter table kit_case disable trigger user');
  await owner.query(
    `update kit_case set status = 'settled', ended_at = '2026-07-15T12:00+02:00', end_reason = 'deceased' where id = any ($1)`,
    [ids],
  );
  await owner.query('alter table kit_case enable trigger user');
  const say = (from: number, until: number) =>
    owner.query(
      `insert into experience (network_id, case_id, organisation_id, role, minutes_saved, visit_avoided, score, told_by, told_at)
       select $1, id, $2, 'prescriber', case when n <= 10 then 30 else 60 end, case when n <= 6 then 'yes' when n <= 12 then 'no' else 'unknown' end,
              case when n % 2 = 0 then 7 else 8 end, (select id from person where network_id = $1 limit 1), now()
       from unnest($3::uuid[]) with ordinality c(id, n) where n between $4 and $5`,
      [network, organisations.practice, ids, from, until],
    );
  const coordinator = await world.as('coordinator');
  const figures = async () => {
    const { items } = (await coordinator.get<FiguresAnswer>('/monitoring/figures')).body;
    return ['experience', 'experience-avoided', 'experience-minutes'].map((key) =>
      items.find((it: FigureLine) => it.key === key),
    );
  };
  await say(1, 12);
  expect(await figures()).toMatchObject(
    [12, 12, 12].map(() => ({ value: null, why: 'insufficient-data', completeness: 0.6 })),
  );
  await say(13, 16);
  const [mark, avoided, minutes] = await figures();
  expect(mark).toMatchObject({ value: 7.5, completeness: 0.8, denominator: { kind: 'count', count: 16 } });
  expect(avoided).toMatchObject({ value: 0.5, denominator: { kind: 'count', count: 12 } });
  expect(minutes).toMatchObject({ value: 30, denominator: { kind: 'count', count: 16 } });
  const page = (await coordinator.page('/monitoring/figures')).body;
  for (const said of [/Ervaring: cijfer/, />7,5</, />30\smin/]) expect(said.test(page)).toBe(true);
});
