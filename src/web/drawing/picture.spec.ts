import { inflateSync } from 'node:zlib';
import type { Drawing, Mark } from './drawing.js';
import { pictureOf } from './picture.js';

const drawn = (...marks: Mark[]): Drawing => ({ width: 20, height: 10, marks, says: '' });

/** The colour of a point of the drawing, which the picture shows twice as large. */
function seen(drawing: Drawing): (x: number, y: number) => number[] {
  const png = pictureOf(drawing);
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect([width, height]).toEqual([2 * drawing.width, 2 * drawing.height]);
  const length = png.readUInt32BE(33);
  expect(png.toString('latin1', 37, 41)).toBe('IDAT');
  const rows = inflateSync(png.subarray(41, 41 + length));
  expect(rows).toHaveLength(height * (1 + 3 * width));
  return (x, y) => [...rows.subarray(2 * y * (1 + 3 * width) + 1 + 6 * x).subarray(0, 3)];
}

test('an area is filled within its edges and nowhere else', () => {
  const at = seen(
    drawn({
      kind: 'area',
      ink: 'line',
      points: [
        [4, 2],
        [12, 2],
        [12, 8],
        [4, 8],
      ],
    }),
  );
  expect(at(8, 5)).toEqual([0x0b, 0x5a, 0x78]);
  expect(at(2, 5)).toEqual([255, 255, 255]);
  expect(at(14, 5)).toEqual([255, 255, 255]);
  expect(at(8, 9)).toEqual([255, 255, 255]);
});

test('a band lets through what lies below it, and a line lies over it', () => {
  const band: Mark = {
    kind: 'area',
    ink: 'band',
    points: [
      [0, 0],
      [20, 0],
      [20, 10],
      [0, 10],
    ],
  };
  const at = seen(
    drawn(band, {
      kind: 'line',
      ink: 'line',
      points: [
        [0, 5],
        [20, 5],
      ],
      width: 3,
    }),
  );
  expect(at(10, 5)).toEqual([0x0b, 0x5a, 0x78]);
  const [red = 0] = at(10, 1);
  expect(red).toBeGreaterThan(0xb0);
  expect(red).toBeLessThan(0xff);
});

test('words are written, within the picture also where they are too long', () => {
  const text: Mark = { kind: 'text', ink: 'label', at: [10, 9], text: 'W W W W W W', anchor: 'middle' };
  const at = seen(drawn(text));
  const dark = Array.from({ length: 20 }, (_, x) => at(x, 4)).filter(([red = 255]) => red < 128);
  expect(dark.length).toBeGreaterThan(0);
});
