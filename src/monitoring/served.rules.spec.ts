import { servedAreas, type InhabitedArea, type Supplier } from './served.rules.js';

/** 4.5 km by road from the pharmacies: 3 km as the crow flies x 1.3, and 2/3 of a kilometre within an area of pi km2. */
const area: InhabitedArea = {
  ...{ pc4: '2512', gmCode: 'GM0518', municipality: 'Den Haag', place: 'Den Haag' },
  ...{ lat: 52 + 3 / 111.1949, lon: 4.3, areaKm2: Math.PI, weight: 10 },
};
const supplier = (facts: Partial<Supplier> = {}): Supplier => ({
  ...{ id: '1', name: 'Apotheek', owner: 'Jansen', lat: 52, lon: 4.3, radiusKm: 5, listed: [] },
  ...{ outOfHours: false, ready: false },
  ...facts,
});
const served = (mode: Parameters<typeof servedAreas>[2], ...suppliers: Supplier[]) =>
  servedAreas([area], suppliers, mode)[0]?.served;

test('an area within the radius is served, one outside it only when it is listed', () => {
  expect(servedAreas([area], [supplier()], 'office')[0]?.km).toBeCloseTo(3 * 1.3 + 2 / 3, 3);
  expect(served('office', supplier())).toBe(true);
  expect(served('office', supplier({ radiusKm: 4.5 }))).toBe(false);
  expect(served('office', supplier({ radiusKm: 4.5, listed: ['2512'] }))).toBe(true);
  expect(served('office', supplier({ radiusKm: null }))).toBe(false);
  expect(served('office')).toBe(false);
});

test('out of hours asks who delivers then, ready who has a kit', () => {
  expect(served('outOfHours', supplier())).toBe(false);
  expect(served('outOfHours', supplier({ outOfHours: true }))).toBe(true);
  expect(served('ready', supplier())).toBe(false);
  expect(served('ready', supplier({ ready: true }))).toBe(true);
});

test('two pharmacies of one owner are one, however the name is written', () => {
  expect(served('twice', supplier(), supplier({ id: '2', owner: ' JANSEN' }))).toBe(false);
  expect(served('twice', supplier(), supplier({ id: '2', owner: 'De Vries' }))).toBe(true);
});

test('where nobody delivers out of hours there is no distance either', () => {
  expect(servedAreas([area], [supplier()], 'outOfHours')[0]?.km).toBeNull();
});
