import { stretchesOf } from '../trend/scale.rules.js';

/** Narrow, so that its words can still be read on a telephone. */
const [WIDTH, HEIGHT] = [400, 150];
const PLOT = { left: 58, right: 394, top: 12, bottom: 122 };
const LINES = 4;

interface LineChartProps {
  /** Each with what was aimed at when it ended. */
  points: readonly { of: string; value: number | null; target: number | null }[];
  /** The last target in words; null where there is none. */
  target: string | null;
  /** What one sees in it, for who does not see it. */
  label: string;
  tick: (value: number) => string;
}

/** One figure over the quarters; the target is dashed and named, what is not told an open square. */
export function LineChart({ points, target, label, tick }: LineChartProps) {
  const lines = roundLines(Math.max(0, ...points.flatMap(({ value, target }) => [value ?? 0, target ?? 0])));
  const top = lines.at(-1) ?? 1;
  const last = points.at(-1);
  const x = (at: number) => round(PLOT.left + ((at + 0.5) * (PLOT.right - PLOT.left)) / Math.max(1, points.length));
  const y = (value: number) => round(PLOT.bottom - (value / top) * (PLOT.bottom - PLOT.top));
  return (
    <svg
      class="pk-line-chart"
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={target ? `${label} ${target}` : label}
    >
      {lines.map((value) => (
        <g key={value}>
          <line class="pk-chart__grid" x1={PLOT.left} x2={PLOT.right} y1={y(value)} y2={y(value)} />
          <text class="pk-chart__label" x={PLOT.left - 5} y={y(value) + 4} text-anchor="end">
            {tick(value)}
          </text>
        </g>
      ))}
      {points.map(({ of, target: aimed }, at) =>
        aimed === null ? null : (
          <line key={of} class="pk-chart__target" x1={x(at - 0.5)} x2={x(at + 0.5)} y1={y(aimed)} y2={y(aimed)} />
        ),
      )}
      {target && last?.target != null && (
        <text class="pk-chart__label" x={PLOT.right} y={y(last.target) - 4} text-anchor="end">
          {target}
        </text>
      )}
      {stretchesOf(points.map(({ value }) => value)).map((stretch) => (
        <g key={stretch[0]?.at}>
          <polyline class="pk-chart__line" points={stretch.map(({ at, item }) => `${x(at)},${y(item)}`).join(' ')} />
          {stretch.map(({ at, item }) => (
            <circle key={at} class="pk-chart__point" cx={x(at)} cy={y(item)} r="3.5" />
          ))}
        </g>
      ))}
      {points.map(({ of, value }, at) => (
        <g key={of}>
          {value === null && <rect class="pk-chart__untold" x={x(at) - 3} y={PLOT.bottom - 7} width="6" height="6" />}
          {isNamed(at, points.length) && (
            <text class="pk-chart__label" x={x(at)} y={HEIGHT - 8} text-anchor="middle">
              {of}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** Every other one, counted from the last: there is no room for more words beside each other. */
const isNamed = (at: number, all: number): boolean => (all - 1 - at) % 2 === 0;

const STEPS = [1, 2, 2.5, 5, 10];

/** Round numbers from nought to at least the largest, few enough to read. */
export function roundLines(largest: number): number[] {
  if (largest <= 0) return [0, 1];
  const rough = largest / LINES;
  const ten = 10 ** Math.floor(Math.log10(rough));
  const step = ten * (STEPS.find((one) => one * ten >= rough) ?? 10);
  return Array.from({ length: Math.ceil(largest / step - 1e-9) + 1 }, (_, i) => Number((i * step).toPrecision(6)));
}

const round = (place: number) => Math.round(place * 10) / 10;
