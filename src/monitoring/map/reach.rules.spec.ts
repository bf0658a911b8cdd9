import { mapInWords } from './area-map.text.js';
import { reachMap } from './reach.rules.js';

const area = (pc4: string, lat: number) => ({
  ...{ pc4, lat, lon: 4.3, areaKm2: 2, weight: 10, gmCode: 'GM0518', municipality: 'Den Haag', place: 'Den Haag' },
});
const AREAS = [area('2511', 52), area('2512', 52.02), area('2513', 52.04)];
const pharmacy = (id: string, listed: string[], outOfHours: boolean) => ({
  ...{ id, name: id, owner: id, lat: 52, lon: 4.3, radiusKm: null, listed, outOfHours, ready: false },
});
const SUPPLIERS = [pharmacy('Zon', ['2511', '2512'], false), pharmacy('Maan', ['2511'], true)];
const reaches = (mode: 'office' | 'outOfHours') => reachMap(AREAS, SUPPLIERS, mode)?.areas.map(({ reach }) => reach);

test('by day the map shows too where nobody comes at night', () => {
  expect(reaches('office')).toEqual(['served', 'office', 'nobody']);
  expect(reaches('outOfHours')).toEqual(['served', 'nobody', 'nobody']);
});

test('what the map shows is told in words, with the names of where nobody comes, and each area has its own mark', () => {
  const map = reachMap(AREAS, SUPPLIERS, 'office');
  if (!map) throw new Error('no map');
  const { drawing } = mapInWords(map, 'office', 'nl');
  expect(drawing.says).toBe(
    'In één postcodegebied komt altijd een apotheek, in 1 alleen in kantooruren, in 1 nooit. Niet: 2513 Den Haag.',
  );
  const names = drawing.marks.flatMap((mark) => (mark.kind === 'area' && mark.name ? [mark.name] : []));
  expect(names).toEqual([
    '2511 Den Haag: er komt een apotheek',
    '2512 Den Haag: alleen in kantooruren',
    '2513 Den Haag: niemand',
  ]);
  const [, , nobody] = drawing.marks.filter(({ kind }) => kind === 'area');
  expect(nobody?.ink).toBe('paper');
  expect(drawing.marks.filter(({ kind, ink }) => kind === 'line' && ink === 'untold')).toHaveLength(2);
});

test('a region of more areas than one can tell apart has no map', () => {
  const many = Array.from({ length: 601 }, (_, i) => area(String(1000 + i), 52 + i / 1000));
  expect(reachMap(many, SUPPLIERS, 'office')).toBeNull();
});
