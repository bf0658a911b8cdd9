import { ON_PAPER, type Ink, type Point } from './drawing.js';

/** Lines that a row of pixels is looked at along: what lies between two colours is softened. */
const ALONG = 4;

/** White paper of pixels, on which areas are filled. */
export class Canvas {
  readonly rgb: Buffer;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.rgb = Buffer.alloc(width * height * 3, 0xff);
  }

  /** How much of a pixel is covered, from 0 to 1. */
  ink(x: number, y: number, ink: Ink, covered: number): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height || covered <= 0) return;
    const { colour, alpha } = ON_PAPER[ink];
    const weight = Math.min(1, covered) * alpha;
    const place = (y * this.width + x) * 3;
    for (let i = 0; i < 3; i++) {
      const below = this.rgb[place + i] ?? 0;
      this.rgb[place + i] = Math.round(below + ((colour[i] ?? 0) - below) * weight);
    }
  }

  fill(points: readonly Point[], ink: Ink): void {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const left = Math.max(0, Math.floor(Math.min(...xs)));
    const right = Math.min(this.width - 1, Math.floor(Math.max(...xs)));
    const bottom = Math.min(this.height - 1, Math.floor(Math.max(...ys)));
    const row = new Float32Array(this.width);
    for (let y = Math.max(0, Math.floor(Math.min(...ys))); y <= bottom; y++) {
      row.fill(0);
      for (let part = 0; part < ALONG; part++) cover(row, crossings(points, y + (part + 0.5) / ALONG));
      for (let x = left; x <= right; x++) this.ink(x, y, ink, row[x] ?? 0);
    }
  }
}

/** Where a line along `y` meets the edges, from left to right. */
function crossings(points: readonly Point[], y: number): number[] {
  const found: number[] = [];
  points.forEach(([x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length] ?? [x1, y1];
    if (y1 <= y !== y2 <= y) found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  });
  return found.sort((a, b) => a - b);
}

function cover(row: Float32Array, edges: readonly number[]): void {
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? 0];
    for (let x = Math.max(0, Math.floor(from)); x < Math.min(row.length, to); x++) {
      const part = Math.min(to, x + 1) - Math.max(from, x);
      row[x] = (row[x] ?? 0) + part / ALONG;
    }
  }
}
