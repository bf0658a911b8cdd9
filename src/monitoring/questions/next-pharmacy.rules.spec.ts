import type { InhabitedArea, Supplier } from '../served.rules.js';
import { nextPharmacies, type NextWhen } from './next-pharmacy.rules.js';

const area = (pc4: string, weight: number): InhabitedArea => ({
  ...{ pc4, gmCode: 'GM0518', municipality: 'Den Haag', place: 'Den Haag', weight },
  ...{ lat: 52 + Number(pc4) / 1000, lon: 4.3, areaKm2: 1 },
});
const pharmacy = (id: string, listed: string[], owner = id): Supplier => ({
  ...{ id, name: `Apotheek ${id}`, owner, lat: 40, lon: 4.3, radiusKm: null, listed, outOfHours: false, ready: true },
});
const AREAS = [area('1000', 40), area('2000', 30), area('3000', 20), area('4000', 10)];
const asked = (when: NextWhen = 'office', joins: string[] = [], stops: string[] = []) => ({
  ...{ at: '2026-11-30', when, joins, stops, radiusKm: 5 },
});

test('the greedy order: the largest first, then what is left of the others', () => {
  const others = [pharmacy('b', ['2000', '3000']), pharmacy('c', ['3000', '4000']), pharmacy('d', ['2000'])];
  const { now, picks } = nextPharmacies(AREAS, [pharmacy('a', ['1000'])], others, asked());
  expect(now).toBe(0.4);
  expect(picks.map(({ key, people, coverage }) => [key, people, coverage])).toEqual([
    ['b', 50, 0.9],
    ['c', 10, 1],
  ]);
});

test('where no pharmacy is known, one to be found in the area is proposed', () => {
  const { picks } = nextPharmacies(AREAS, [pharmacy('a', ['1000', '2000', '3000'])], [], asked());
  expect(picks).toEqual([{ key: '4000', kind: 'area', name: '4000 Den Haag', people: 10, coverage: 1 }]);
});

test('so that any one may stop, a second owner must come: a branch of the same owner adds nothing', () => {
  const suppliers = [pharmacy('a', ['1000', '2000', '3000', '4000'], 'Jansen')];
  const others = [pharmacy('b', ['1000', '2000'], 'JANSEN '), pharmacy('c', ['2000'], 'De Vries')];
  const { now, picks } = nextPharmacies(AREAS, suppliers, others, asked('twice'));
  expect(now).toBe(0);
  expect(picks.map(({ key, people }) => [key, people])).toEqual([['c', 30]]);
});

test('who stops takes its areas along, and who joins is no longer to be asked', () => {
  const suppliers = [pharmacy('a', ['1000']), pharmacy('b', ['2000'])];
  const others = [pharmacy('c', ['1000', '3000'])];
  const { then, picks, candidates } = nextPharmacies(AREAS, suppliers, others, asked('office', ['c'], ['a', 'b']));
  expect(then).toBe(0.6);
  expect(picks.map(({ key }) => key)).not.toContain('c');
  expect(candidates[0]).toMatchObject({ key: 'c', joins: true, people: 0, coverage: 0.6 });
});

test('out of hours only who delivers then counts', () => {
  const night = { ...pharmacy('a', ['1000']), outOfHours: true };
  expect(nextPharmacies(AREAS, [night, pharmacy('b', ['2000'])], [], asked('outOfHours')).now).toBe(0.4);
});

test('of the whole country it is ranked within a second of computing', () => {
  const country = Array.from({ length: 4000 }, (_, i) => ({
    ...area('1000', 1),
    ...{ pc4: String(i), lat: 50.8 + (i % 63) / 25, lon: 3.5 + Math.floor(i / 63) / 20 },
  }));
  const known = Array.from({ length: 300 }, (_, i) => ({
    ...pharmacy(String(i), []),
    ...{ radiusKm: 5, lat: 50.8 + (i % 20) / 8, lon: 3.5 + Math.floor(i / 20) / 5 },
  }));
  const since = process.cpuUsage();
  const { picks } = nextPharmacies(country, known.slice(0, 100), known.slice(100), asked());
  expect(picks.length).toBe(5);
  expect(process.cpuUsage(since).user / 1e6).toBeLessThan(1);
});
