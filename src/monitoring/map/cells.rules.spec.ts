import fc from 'fast-check';
import type { Point } from '../../web/drawing/drawing.js';
import { cellsOf } from './cells.rules.js';

const far = ([x, y]: Point, [u, v]: Point) => Math.hypot(x - u, y - v);

test('two areas meet halfway, and each ends at its own radius', () => {
  const [left = [], right = []] = cellsOf([
    { at: [0, 0], radius: 2 },
    { at: [2, 0], radius: 2 },
  ]);
  expect(Math.max(...left.map(([x]) => x))).toBeCloseTo(1);
  expect(Math.min(...left.map(([x]) => x))).toBeCloseTo(-2);
  expect(Math.min(...right.map(([x]) => x))).toBeCloseTo(1);
});

test('wherever areas lie, every corner of a cell is no nearer to another and within its radius', () => {
  const coordinate = fc.integer({ min: 0, max: 40 });
  const sites = fc.uniqueArray(fc.tuple(coordinate, coordinate), { maxLength: 30, selector: String });
  fc.assert(
    fc.property(sites, fc.integer({ min: 1, max: 15 }), (places, radius) => {
      const cells = cellsOf(places.map((at) => ({ at, radius })));
      const wrong = places.flatMap((at, i) =>
        (cells[i] ?? []).filter(
          (corner) =>
            far(corner, at) > radius + 1e-6 || places.some((other) => far(corner, at) > far(corner, other) + 1e-6),
        ),
      );
      expect(wrong).toEqual([]);
    }),
  );
});
