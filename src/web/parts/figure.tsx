import type { ComponentChildren } from 'preact';
import { useView } from '../view.js';
import { webTexts } from '../web.text.js';
import { Details } from './details.js';

export interface FigureProps {
  /** What one sees in it, as a sentence. */
  finding: string;
  /** The drawing: an svg with role="img" and a label, or hidden from who cannot see it. */
  children: ComponentChildren;
  table?: ComponentChildren;
  note?: ComponentChildren;
}

export function Figure({ finding, children, table, note }: FigureProps) {
  const t = webTexts(useView());
  return (
    <figure class="pk-figure">
      <figcaption class="govuk-heading-s">{finding}</figcaption>
      <div class="pk-scroll">{children}</div>
      {note && <p class="govuk-body-s pk-quiet">{note}</p>}
      {table && <Details summary={t('figures')}>{table}</Details>}
    </figure>
  );
}
