import { Figure } from '../../web/drawing/figure.js';
import { Body } from '../../web/parts/body.js';
import type { ToldMap } from './area-map.text.js';

export function MapFigure({ told: { drawing, key } }: { told: ToldMap }) {
  return (
    <figure class="pk-report-chart">
      <figcaption>
        <Body>{drawing.says}</Body>
      </figcaption>
      <Figure drawing={drawing} />
      <Body kind="s">{key}</Body>
    </figure>
  );
}
