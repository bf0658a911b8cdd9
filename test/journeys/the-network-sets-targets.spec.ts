import type { CourseAnswer } from '../../src/monitoring/course/course.js';
import type { FiguresAnswer } from '../../src/monitoring/figures/figures.rules.js';
import type { Overview } from '../../src/monitoring/overview.query.js';
import type { TargetList } from '../../src/monitoring/targets/targets.service.js';
import type { ReportView } from '../../src/monitoring/report/reports.service.js';
import type { TrendAnswer } from '../../src/monitoring/trend/trend.rules.js';
import type { Client } from '../factories/client.js';
import { addHistory } from '../factories/history.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld();
  await addHistory(
    world,
    Array.from({ length: 30 }, (_, i) => ({
      ...{ patient: `patient ${String(i)}`, home: 'Den Haag' as const },
      delivered: i === 0 ? '2026-06-20T12:00+02:00' : '2026-07-10T12:00+02:00',
    })),
  );
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

const set = (figure: string, value: number, from: string, client = coordinator) =>
  client.post('/monitoring/targets', { figure, value, from });

test('a target holds from its day on, and one set anew for a day replaces it', async () => {
  expect((await set('lead-time', 24, '2026-01-01')).status).toBe(201);
  await set('lead-time', 12, '2026-07-01');
  await set('lead-time', 6, '2026-07-01');
  await set('lead-time', 4, '2027-01-01');
  const { items } = (await coordinator.get<TargetList>('/monitoring/targets')).body;
  const row = items.find(({ figure }) => figure === 'lead-time');
  expect(row).toMatchObject({
    now: { value: 6, from: '2026-07-01' },
    coming: [{ value: 4 }],
    earlier: [{ value: 24 }],
  });
});

test('it stands in the chart, beside the five numbers, on the page of all figures and in its file', async () => {
  await set('uptake', 30, '2026-01-01');
  expect((await coordinator.get<CourseAnswer>('/monitoring/lead-time')).body.target).toBe(6);
  expect((await coordinator.page('/monitoring/lead-time')).body).toContain('pk-chart__target');
  const trend = (await coordinator.get<TrendAnswer>('/monitoring/trend')).body;
  expect([trend.quarters, trend.targets]).toEqual([['2026-Q3'], [0.3]]);
  const charts = (await coordinator.page('/monitoring/trend')).body;
  expect(charts.match(/class="pk-chart__target"/g)).toHaveLength(6);
  expect(charts).toContain('De onderbroken lijn is de streefwaarde');
  const { headlines } = (await coordinator.get<Overview>('/monitoring')).body;
  expect(headlines.find(({ kind }) => kind === 'uptake')?.target).toBeCloseTo(0.3, 12);
  const { items } = (await coordinator.get<FiguresAnswer>('/monitoring/figures')).body;
  expect(items.find(({ key }) => key === 'lead-time')).toMatchObject({ target: 6, value: 2 });
  expect(items.find(({ key }) => key === 'uptake')).toMatchObject({ numerator: { kind: 'count', count: 29 } });
  expect(items.find(({ key }) => key === 'use')?.why).toBe('insufficient-data');
  expect(new Set(items.map(({ key }) => key)).size).toBe(25);
});

test('a target set after a quarter was over does not stand beside it: not on a page, not in its report', async () => {
  await set('uptake', 45, '2026-10-01');
  await set('fill-rate', 90, '2026-11-01');
  const { headlines } = (await coordinator.get<Overview>('/monitoring')).body;
  expect(headlines.find(({ kind }) => kind === 'uptake')).toMatchObject({ of: '2026-Q3', target: 0.3 });
  const { items } = (await coordinator.get<FiguresAnswer>('/monitoring/figures')).body;
  expect(items.find(({ key }) => key === 'uptake')?.target).toBe(0.3);
  expect(items.find(({ key }) => key === 'fill-rate')?.target).toBeNull();
  const filled = (await coordinator.get<CourseAnswer>('/monitoring/fill-rate')).body;
  expect([filled.target, filled.targets]).toEqual([null, [null]]);
  const { content } = (await coordinator.get<ReportView>('/monitoring/reports/2026-Q3')).body;
  expect([content.targets.uptake, content.trend.map(({ target }) => target)]).toEqual([0.3, [0.3]]);
  const october = (await coordinator.get<ReportView>('/monitoring/reports/2026-10')).body.content;
  expect(october.targets.uptake).toBe(0.45);
  expect(october.trend.map(({ period, target }) => [period, target])).toContainEqual(['2026-09', 0.3]);
});

test('only the coordinator sets one, of a figure that there is, in a whole number', async () => {
  expect((await set('lead-time', 5, '2026-07-01', await world.as('leadPharmacist'))).status).toBe(403);
  expect((await set('happiness', 5, '2026-07-01')).status).toBe(422);
  expect((await set('lead-time', -1, '2026-07-01')).status).toBe(422);
  expect((await set('lead-time', 5, '2026-02-31')).status).toBe(422);
  const asLead = (await world.as('leadPharmacist')).page('/monitoring/targets');
  expect((await asLead).body).not.toContain('Geldt vanaf');
});
