import type { View } from '../../web/view.js';
import { supplyTexts } from './supply.text.js';

const [WIDTH, HEIGHT] = [90, 20];

/** What stands ready as a bar, and the minimum as a line across it: on one scale for the whole table. */
export function StockBar({ ready, minimum, most, view }: { ready: number; minimum: number; most: number; view: View }) {
  const x = (kits: number) => Math.round((kits / Math.max(1, most)) * (WIDTH - 4)) + 1;
  const label = supplyTexts(view)('readyOf', { ready, minimum });
  return (
    <svg class="pk-stock-bar" viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={label}>
      <line class="pk-chart__grid" x1={1} x2={WIDTH - 1} y1={HEIGHT - 2} y2={HEIGHT - 2} />
      <rect class="pk-chart__stock" x={1} y={5} width={Math.max(0, x(ready) - 1)} height={10} />
      <line class="pk-chart__least" x1={x(minimum)} x2={x(minimum)} y1={0} y2={HEIGHT - 1} />
    </svg>
  );
}
