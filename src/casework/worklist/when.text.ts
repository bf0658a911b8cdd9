import { addDays, dayOf } from '../../platform/calendar.js';
import { formatMoment, formatMomentInList, formatTime } from '../../web/format.js';
import type { View } from '../../web/view.js';
import { caseworkTexts } from '../casework.text.js';

export const whenInList = (moment: Date | string, view: View): string =>
  whenInWords(moment, view, (at) => formatMomentInList(at, view, view.now));

/** A moment as people say it: near days by their name. */
export function whenInWords(
  moment: Date | string,
  view: View,
  otherwise: (at: Date, view: View) => string = formatMoment,
): string {
  const at = new Date(moment);
  const t = caseworkTexts(view);
  const today = dayOf(view.now);
  const time = formatTime(at, view);
  if (dayOf(at) === today) return t('todayAt', { time });
  if (dayOf(at) === addDays(today, 1)) return t('tomorrowAt', { time });
  if (dayOf(at) === addDays(today, -1)) return t('yesterdayAt', { time });
  return otherwise(at, view);
}
