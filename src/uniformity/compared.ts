import type { PlainDate } from '../platform/calendar.js';
import type { Column, Pharmacy } from './comparison.rules.js';
import type { ShownSlot } from './shown-slot.rules.js';
import type { MonthUniformity } from './uniformity.rules.js';

export interface NextDraft {
  takes: string[];
  /** The version that was published last; null where there is none. */
  from: string | null;
  differences: { nl: string; en: string }[];
}

/** What the comparison answers, on the page and in a sheet. */
export interface Compared {
  today: PlainDate;
  months: MonthUniformity[];
  columns: Column[];
  notRecorded: Pharmacy[];
  slots: ShownSlot[];
  suggestedName: string;
  show: 'differences' | null;
  sort: 'different' | null;
  /** Of what is ticked: what a draft of it changes; null while one still chooses. */
  next: NextDraft | null;
}

export const shownOf =
  ({ show }: Pick<Compared, 'show'>) =>
  ({ alike }: ShownSlot) =>
    show !== 'differences' || !alike;

/** As many pharmacies as are compared. */
export const recordedIn = ({ columns }: { columns: readonly Column[] }): number =>
  columns.reduce((sum, { pharmacies }) => sum + pharmacies.length, 0);
