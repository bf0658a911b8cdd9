import type { PlainDate } from '../platform/calendar.js';
import type { Column, Pharmacy } from './comparison.rules.js';
import type { ShownSlot } from './shown-slot.rules.js';
import type { MonthUniformity } from './uniformity.rules.js';

/** What the comparison answers, on the page and in a sheet. */
export interface Compared {
  today: PlainDate;
  months: MonthUniformity[];
  columns: Column[];
  notRecorded: Pharmacy[];
  slots: ShownSlot[];
  suggestedName: string;
  show: 'differences' | null;
}

export const shownOf =
  ({ show }: Pick<Compared, 'show'>) =>
  ({ alike }: ShownSlot) =>
    show !== 'differences' || !alike;
