import type { Overview } from '../../src/monitoring/overview.query.js';
import type { Client } from '../factories/client.js';
import { addHistory } from '../factories/history.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

const kinds = ({ attention }: Overview) => [...new Set(attention.map(({ kind }) => kind))];

test('an empty network says so, and which pharmacies have no kits ready', async () => {
  const { body } = await coordinator.get<Overview>('/monitoring');
  expect(kinds(body)).toEqual(['not-covered', 'not-covered-out', 'below-minimum', 'one-owner']);
  expect(body.months).toHaveLength(12);
  const page = await coordinator.page('/monitoring');
  expect(page.body).toContain('In deze twaalf maanden is geen aanvraag verstuurd.');
  expect(page.body).toContain('Apotheek Centrum: 0 van de afgesproken 2 kits staan klaar.');
});

test('a request without a pharmacy comes first, and a month tells no lead time of nine deliveries but of ten', async () => {
  await addHistory(world, [
    { patient: 'u', home: 'Wassenaar', requested: '2026-11-18T07:00+01:00', status: 'unplaced' },
    ...Array.from({ length: 10 }, (_, i) => ({
      patient: `o${String(i)}`,
      home: 'Den Haag' as const,
      // one to ten hours: half within 5, 90% within 9
      requested: '2026-10-05T08:00+02:00',
      delivered: `2026-10-05T${String(9 + i).padStart(2, '0')}:00+02:00`,
    })),
    ...Array.from({ length: 9 }, (_, i) => ({
      patient: `s${String(i)}`,
      home: 'Den Haag' as const,
      delivered: '2026-09-07T12:00+02:00',
    })),
    { patient: 'a', home: 'Den Haag', delivered: '2026-08-07T12:00+02:00' },
  ]);
  const { body } = await coordinator.get<Overview>('/monitoring');
  expect(body.attention[0]).toEqual({ kind: 'unplaced', count: { kind: 'count', count: 1 } });
  const month = (name: string) => body.months.find(({ month }) => month === name);
  const october = month('2026-10');
  expect(october).toMatchObject({ requests: { kind: 'count', count: 10 }, unanswered: 0 });
  expect(october?.leadTime).toEqual({ median: 5, p90: 9 });
  expect(month('2026-09')).toMatchObject({ requests: { kind: 'count', count: 9 }, leadTime: null });
  expect(month('2026-08')).toMatchObject({ requests: { kind: 'below', limit: 5 } });
  const page = await coordinator.page('/monitoring');
  expect(page.body).toContain('Eén aanvraag heeft geen apotheek: kies er een.');
});

test('beside the time to delivery stands how many of the month still wait, and a small rest is not told by it', async () => {
  const asked = (month: string, count: number, delivered: boolean) =>
    Array.from({ length: count }, (_, i) => {
      const at = `2026-${month}-06T09:00+02:00`;
      return {
        ...{ patient: `${month} ${String(delivered)} ${String(i)}`, home: 'Den Haag' as const, requested: at },
        ...(delivered ? { delivered: at } : {}),
      };
    });
  await addHistory(world, [
    ...asked('07', 5, true),
    ...asked('07', 6, false),
    ...asked('06', 3, true),
    ...asked('06', 6, false),
  ]);
  const { months } = (await coordinator.get<Overview>('/monitoring')).body;
  const open = (name: string) => months.find(({ month }) => month === name)?.open;
  expect(open('2026-07')).toEqual({ kind: 'count', count: 6 });
  // Nine were asked for: whoever were told of six would know of three
  expect(open('2026-06')).toEqual({ kind: 'withheld' });
  expect(open('2026-10')).toEqual({ kind: 'count', count: 0 });
  expect((await coordinator.page('/monitoring')).body).toContain('Nog open');
});

test('an administrator sees figures but no case; who treats sees neither', async () => {
  const { status, body } = await (await world.as('administrator')).get<Overview>('/monitoring');
  expect(status).toBe(200);
  expect(kinds(body)).not.toContain('unplaced');
  expect((await (await world.as('gp')).get('/monitoring')).status).toBe(403);
});
