import { shownInWords, type Shown } from './disclosure/disclosure.js';
import type { ExportColumn, Value } from '../web/export/table.js';
import type { Column } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import { NEARLY_ALL } from './uptake-figure.text.js';

/** Seen and taken along. */
export type FigureColumn<R> = Column<R> & ExportColumn<R>;

/** A number as such, and in the same words as on the page what is not told. */
export const shownValue = (shown: Shown, view: View): Value =>
  shown.kind === 'count' ? shown.count : shownInWords(shown, view.language);

export const NOTHING = '–';

/** Rounded as on the page: a share in full would give away the number it was divided from. */
export function shareValue(share: number | null): Value {
  if (share === null) return NOTHING;
  return Math.round((share < 1 ? Math.min(share, NEARLY_ALL) : share) * 100) / 100;
}

export const roundedValue = (number: number, decimals = 0): number => Number(number.toFixed(decimals));
