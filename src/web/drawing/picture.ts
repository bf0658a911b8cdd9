import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Canvas } from './canvas.js';
import { TEXT_SIZE, type Drawing, type Mark, type Point } from './drawing.js';
import { pngOf } from './png.js';

const require = createRequire(import.meta.url);
/** Sharp on a screen that shows two dots for one. */
const SCALE = 2;
const CORNERS = 16;
const FONT = '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf';

/** A drawing as a PNG: mail programs show no SVG. */
export function pictureOf({ width, height, marks }: Drawing): Buffer {
  const canvas = new Canvas(width * SCALE, height * SCALE);
  for (const mark of marks) put(canvas, mark);
  return pngOf(canvas.rgb, canvas.width, canvas.height);
}

function put(canvas: Canvas, mark: Mark): void {
  const scaled = ([x, y]: Point): Point => [x * SCALE, y * SCALE];
  switch (mark.kind) {
    case 'area':
      canvas.fill(mark.points.map(scaled), mark.ink);
      return;
    case 'dot':
      canvas.fill(round(scaled(mark.at), mark.radius * SCALE), mark.ink);
      return;
    case 'line': {
      const points = mark.points.map(scaled);
      points.slice(1).forEach((to, i) => {
        canvas.fill(stroke(points[i] ?? to, to, mark.width * SCALE), mark.ink);
      });
      return;
    }
    case 'text':
      write(canvas, { ...mark, at: scaled(mark.at) });
  }
}

function round([x, y]: Point, radius: number): Point[] {
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

function stroke([x1, y1]: Point, [x2, y2]: Point, width: number): Point[] {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [((y2 - y1) / length) * (width / 2), ((x1 - x2) / length) * (width / 2)];
  return [
    [x1 + dx, y1 + dy],
    [x2 + dx, y2 + dy],
    [x2 - dx, y2 - dy],
    [x1 - dx, y1 - dy],
  ];
}

function write(canvas: Canvas, { text, at: [x, y], anchor, ink }: Extract<Mark, { kind: 'text' }>): void {
  const glyphs = Array.from(text, glyphOf);
  const width = glyphs.reduce((sum, { advance }) => sum + advance, 0);
  let left = Math.round(x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2));
  for (const glyph of glyphs) {
    // A space has none
    const covers = glyph.bytes as Uint8Array | null;
    covers?.forEach((covered, i) => {
      const [column, row] = [i % glyph.width, Math.floor(i / glyph.width)];
      canvas.ink(left + glyph.left + column, Math.round(y) - glyph.top + row, ink, covered / 255);
    });
    left += glyph.advance;
  }
}

let font: number | undefined;

/** Letters come from the font of the house, through the reader of fonts that the codes are drawn with. */
function glyphOf(sign: string) {
  const { FontLib, loadFont } = require('bwip-js/node') as typeof import('bwip-js/node');
  if (font === undefined) {
    loadFont('house', readFileSync(require.resolve(FONT)));
    font = FontLib.lookup('house');
  }
  return FontLib.getglyph(font, sign.codePointAt(0) ?? 0, TEXT_SIZE * SCALE, TEXT_SIZE * SCALE);
}
