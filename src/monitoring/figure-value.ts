import { shownInWords, type Shown } from './disclosure/disclosure.js';
import type { ExportColumn, Value, Written } from '../web/export/table.js';
import type { Column } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import { monitoringTexts } from './monitoring.text.js';
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

/** The same among other numbers. */
export function shareAmongOthers(share: number): Written {
  const value = shareValue(share);
  return typeof value === 'number' ? { share: value } : value;
}

interface Ends {
  low: number | null;
  high: number | null;
}
/** An interval is calculated with in a file: each of its ends in a column of its own, rounded as on the page. */
export function endsInFile<R>(title: string, means: string, ends: (row: R) => Ends, view: View): ExportColumn<R>[] {
  const m = monitoringTexts(view);
  return (['low', 'high'] as const).map((end) => ({
    ...{ title: m(end, { title }), means, holds: 'share' },
    value: (row) => {
      const share = ends(row)[end];
      return share === null ? NOTHING : Math.round(share * 100) / 100;
    },
  }));
}

export const roundedValue = (number: number, decimals = 0): number => Number(number.toFixed(decimals));
