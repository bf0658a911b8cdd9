import { stretchesOf } from './trend/scale.rules.js';

const [WIDTH, HEIGHT, EDGE] = [120, 28, 4];

/** A line of small size beside the numbers it ends with; what is not told breaks it. */
export function Sparkline({ line, label }: { line: readonly (number | null)[]; label: string }) {
  const largest = Math.max(0, ...line.map((value) => value ?? 0)) || 1;
  const place = (at: number, value: number) => [
    round(EDGE + (at * (WIDTH - 2 * EDGE)) / Math.max(1, line.length - 1)),
    round(HEIGHT - EDGE - (value / largest) * (HEIGHT - 2 * EDGE)),
  ];
  const last = line.at(-1) ?? null;
  const [x, y] = last === null ? [] : place(line.length - 1, last);
  return (
    <svg class="pk-sparkline" viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={label}>
      <line class="pk-chart__grid" x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} />
      {stretchesOf(line).map((stretch) => {
        const points = stretch.map(({ at, item }) => place(at, item));
        const [[alone, height] = []] = points;
        return points.length === 1 ? (
          <circle key={alone} class="pk-chart__point" cx={alone} cy={height} r="1.5" />
        ) : (
          <polyline key={alone} class="pk-chart__line" points={points.map((point) => point.join(',')).join(' ')} />
        );
      })}
      {last !== null && <circle class="pk-chart__point" cx={x} cy={y} r="3" />}
    </svg>
  );
}

const round = (length: number) => Math.round(length * 10) / 10;
