import { formatPercent } from '../../web/format.js';
import type { View } from '../../web/view.js';
import { SCREEN } from '../disclosure/disclosure.js';
import { differenceTold } from '../questions/difference-told.rules.js';
import { periodShort } from '../period-name.js';
import { linesUpTo, stretchesOf } from './scale.rules.js';
import type { Trend, TrendAnswer, TrendPoint } from './trend.rules.js';
import { trendTexts } from './trend.text.js';

const [WIDTH, HEIGHT] = [260, 120];
const PLOT = { left: 38, right: 252, top: 8, bottom: 96 };
type Told = TrendPoint & { uptake: number; low: number; high: number };
const isTold = (point: TrendPoint): point is Told => point.uptake !== null && point.low !== null && point.high !== null;

/** The same chart for each place beside each other, with one scale. What one sees in it stands below each. */
export function TrendCharts({ data, view }: { data: TrendAnswer; view: View }) {
  const all = [data.total, ...data.rows];
  const { targets } = data;
  const largest = Math.max(
    0,
    ...targets.flatMap((target) => target ?? []),
    ...all.flatMap(({ points }) => points.flatMap(({ high }) => high ?? [])),
  );
  return (
    <div class="pk-charts">
      {all.map((trend) => (
        <figure key={trend.code} class="pk-chart">
          <Chart {...{ trend, targets, lines: linesUpTo(largest), view }} />
          <figcaption class="pk-chart__caption">{trendInWords(trend, view)}</figcaption>
        </figure>
      ))}
    </div>
  );
}

interface ChartProps {
  trend: Trend;
  targets: TrendAnswer['targets'];
  lines: readonly number[];
  view: View;
}

function Chart({ trend, targets, lines, view }: ChartProps) {
  const { points } = trend;
  const top = lines.at(-1) ?? 1;
  const x = (at: number) => round(PLOT.left + ((at + 0.5) * (PLOT.right - PLOT.left)) / Math.max(1, points.length));
  const y = (share: number) => round(PLOT.bottom - (share / top) * (PLOT.bottom - PLOT.top));
  const stretches = stretchesOf(points.map((point) => (isTold(point) ? point : null)));
  const path = (places: readonly (readonly [number, number])[]) => places.map((place) => place.join(',')).join(' ');
  const [first, last] = [points[0], points.at(-1)];
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={trendInWords(trend, view)}>
      {lines.map((share) => (
        <g key={share}>
          <line class="pk-chart__grid" x1={PLOT.left} x2={PLOT.right} y1={y(share)} y2={y(share)} />
          <text class="pk-chart__label" x={PLOT.left - 5} y={y(share) + 4} text-anchor="end">
            {formatPercent(share, view)}
          </text>
        </g>
      ))}
      {targets.map((target, at) =>
        target === null ? null : (
          <line key={at} class="pk-chart__target" x1={x(at - 0.5)} x2={x(at + 0.5)} y1={y(target)} y2={y(target)} />
        ),
      )}
      {stretches.map((stretch) => (
        <g key={stretch[0]?.at}>
          <polygon
            class="pk-chart__band"
            points={path([
              ...stretch.map(({ at, item }) => [x(at), y(item.high)] as const),
              ...[...stretch].reverse().map(({ at, item }) => [x(at), y(item.low)] as const),
            ])}
          />
          <polyline class="pk-chart__line" points={path(stretch.map(({ at, item }) => [x(at), y(item.uptake)]))} />
          {stretch.map(({ at, item }) => (
            <g key={at}>
              <line class="pk-chart__range" x1={x(at)} x2={x(at)} y1={y(item.low)} y2={y(item.high)} />
              <circle class="pk-chart__point" cx={x(at)} cy={y(item.uptake)} r="3" />
            </g>
          ))}
        </g>
      ))}
      {points.map((point, at) =>
        isTold(point) ? null : (
          <rect key={point.period} class="pk-chart__untold" x={x(at) - 3} y={PLOT.bottom - 7} width="6" height="6" />
        ),
      )}
      {first && (
        <text class="pk-chart__label" x={PLOT.left} y={HEIGHT - 6}>
          {periodShort(first.period, view)}
        </text>
      )}
      {last && last !== first && (
        <text class="pk-chart__label" x={PLOT.right} y={HEIGHT - 6} text-anchor="end">
          {periodShort(last.period, view)}
        </text>
      )}
    </svg>
  );
}

const round = (place: number) => Math.round(place * 10) / 10;

/** What one sees in the chart: the last that is told, and the first where it differs by more than chance. */
export function trendInWords({ name, points }: Trend, view: View, rule = SCREEN): string {
  const t = trendTexts(view);
  const told = points.filter(isTold);
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return t('panelNone', { name });
  const now = { name, now: formatPercent(last.uptake, view), last: periodShort(last.period, view) };
  if (first === last) return t('panel', now);
  const difference = differenceTold(first, last, rule) ?? 'unsaid';
  return t(`panel-${difference}`, {
    ...{ ...now, then: formatPercent(first.uptake, view), first: periodShort(first.period, view) },
  });
}
