import fc from 'fast-check';
import { roadKm } from './distance.js';

const points = fc.record({
  lat: fc.double({ min: 50, max: 54, noNaN: true }),
  lon: fc.double({ min: 3, max: 8, noNaN: true }),
});

test('in an area of pi square kilometres people live two thirds of a kilometre from a pharmacy in its centre', () => {
  expect(roadKm({ lat: 52.08, lon: 4.3, areaKm2: Math.PI }, { lat: 52.08, lon: 4.3 })).toBeCloseTo(2 / 3, 10);
});

test('a tenth of a degree to the north is 11.119 km as the crow flies and 14.455 km by road', () => {
  expect(roadKm({ lat: 52, lon: 4.3, areaKm2: 0 }, { lat: 52.1, lon: 4.3 })).toBeCloseTo(14.455, 3);
});

test('at 60 degrees north a degree to the east is half as long as at the equator', () => {
  const equator = roadKm({ lat: 0, lon: 4, areaKm2: 0 }, { lat: 0, lon: 4.1 });
  expect(roadKm({ lat: 60, lon: 4, areaKm2: 0 }, { lat: 60, lon: 4.1 })).toBeCloseTo(equator / 2, 3);
});

test('there is as far as back, and a larger area is never nearer', () => {
  fc.assert(
    fc.property(points, points, fc.double({ min: 0, max: 50, noNaN: true }), (a, b, areaKm2) => {
      const there = roadKm({ ...a, areaKm2 }, b);
      expect(roadKm({ ...b, areaKm2 }, a)).toBeCloseTo(there, 9);
      expect(roadKm({ ...a, areaKm2: areaKm2 + 1 }, b)).toBeGreaterThan(there);
    }),
  );
});
