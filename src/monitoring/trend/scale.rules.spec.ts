import fc from 'fast-check';
import { linesUpTo, stretchesOf } from './scale.rules.js';

test.each([
  [0, [0, 0.05]],
  [0.18, [0, 0.05, 0.1, 0.15, 0.2]],
  [0.42, [0, 0.2, 0.4, 0.6]],
  [0.95, [0, 0.25, 0.5, 0.75, 1]],
  [1.3, [0, 0.5, 1, 1.5]],
])('up to %f the lines stand at %j', (largest, lines) => {
  expect(linesUpTo(largest)).toEqual(lines);
});

test('whatever the largest is, it lies below the last line and there are five lines at most', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 60, noNaN: true }), (largest) => {
      const lines = linesUpTo(largest);
      expect(lines.length).toBeLessThanOrEqual(5);
      expect(lines.at(-1)).toBeGreaterThanOrEqual(Math.floor(largest * 100) / 100);
    }),
  );
});

test('what is not told breaks a line in two', () => {
  expect(stretchesOf([1, 2, null, null, 3])).toEqual([
    [
      { at: 0, item: 1 },
      { at: 1, item: 2 },
    ],
    [{ at: 4, item: 3 }],
  ]);
  expect(stretchesOf([null])).toEqual([]);
});
