import { formatNumber } from '../../web/format.js';
import type { View } from '../../web/view.js';
import { shownInWords } from '../disclosure/disclosure.js';
import { monitoringTexts } from '../monitoring.text.js';
import { duringPeriod } from '../period-name.js';
import { hoursInWords, shareInWords } from '../uptake-figure.text.js';
import { MEASURES, unitOf, type CourseAnswer } from './course.js';
import { courseTexts } from './course.text.js';

type Unit = ReturnType<typeof unitOf>;

export function amountInWords(value: number, unit: Unit, view: View): string {
  const t = monitoringTexts(view);
  switch (unit) {
    case 'share':
      return shareInWords(value, view);
    case 'cases':
      return formatNumber(value, view);
    case 'hours':
      return hoursInWords(value, view);
    default:
      return t(`in-${unit}`, { n: formatNumber(value, view, value < 10 && !Number.isInteger(value) ? 1 : 0) });
  }
}

/** What one sees in the chart: the last quarter, and the same a year before. */
export function courseFinding({ course, quarters }: CourseAnswer, view: View): string {
  const t = courseTexts(view);
  const [first] = MEASURES[course];
  const unit = unitOf(course, first);
  const YEAR = 4;
  const [now, then] = [quarters.at(-1), quarters.at(-1 - YEAR)];
  const value = now?.values[first] ?? null;
  if (!now || value === null) return t('findingNone');
  const told = { value: amountInWords(value, unit, view), period: duringPeriod(now.of, null, view) };
  const before = (quarters.length > YEAR && then?.values[first]) || null;
  const { office, outOfHours } = now.values;
  const hours = (time: number) => amountInWords(time, 'hours', view);
  const open = now.open?.kind === 'count' ? now.open.count : 0;
  const few = now.open?.kind === 'below' ? [t('findingFewOpen', { few: shownInWords(now.open, view.language) })] : [];
  return [
    t(`finding-${course}`, told),
    ...(before === null ? [] : [t('findingBefore', { value: amountInWords(before, unit, view) })]),
    ...(office && outOfHours ? [t('findingWhen', { office: hours(office), outOfHours: hours(outOfHours) })] : []),
    ...(open > 0 ? [t('findingOpen', { open })] : few),
  ].join(' ');
}
