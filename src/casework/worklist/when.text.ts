import { addDays, dayOf } from '../../platform/calendar.js';
import { formatMoment, formatMomentOfYear, formatTime } from '../../web/format.js';
import type { View } from '../../web/view.js';
import { caseworkTexts } from '../casework.text.js';

/** In a list, where there is little room: this year goes without saying. */
export function whenInList(moment: Date | string, view: View): string {
  const at = new Date(moment);
  const isThisYear = dayOf(at).slice(0, 4) === dayOf(view.now).slice(0, 4);
  return whenInWords(at, view, isThisYear ? formatMomentOfYear : formatMoment);
}

/** A moment as people say it: near days by their name. */
export function whenInWords(moment: Date | string, view: View, otherwise = formatMoment): string {
  const at = new Date(moment);
  const t = caseworkTexts(view);
  const today = dayOf(view.now);
  const time = formatTime(at, view);
  if (dayOf(at) === today) return t('todayAt', { time });
  if (dayOf(at) === addDays(today, 1)) return t('tomorrowAt', { time });
  if (dayOf(at) === addDays(today, -1)) return t('yesterdayAt', { time });
  return otherwise(at, view);
}
