import type { Exported } from '../../web/export/exported.js';
import { tableOf, type ExportColumn, type Written } from '../../web/export/table.js';
import type { View } from '../../web/view.js';
import { webTexts } from '../../web/web.text.js';
import { addDays } from '../../platform/calendar.js';
import type { Shown } from '../disclosure/disclosure.js';
import { endsInFile, NOTHING, roundedValue, shareAmongOthers, shareValue, shownValue } from '../figure-value.js';
import { monitoringTexts } from '../monitoring.text.js';
import { periodOf } from '../period.js';
import { periodShort } from '../period-name.js';
import { uptakeTexts } from '../uptake.text.js';
import { valueInWords } from './figure-words.js';
import { FIGURE_KEYS, FIGURE_UNITS, type FigureLine, type FiguresAnswer } from './figures.rules.js';
import { figuresTexts } from './figures.text.js';

/** A number a cell, beside it what it is a number of: to be calculated with, and no more than the page tells. */
export const exportedFigures: Exported<FiguresAnswer> = {
  title: (view) => figuresTexts(view)('caption'),
  table: ({ items }, view) => tableOf(columns(view), items),
  notes: (_data, view) => {
    const t = figuresTexts(view);
    return [
      monitoringTexts(view)('inFile'),
      ...FIGURE_KEYS.map((key) => `${t(key)}: ${t(`is-${key}`)}`),
      webTexts(view)('sources'),
    ];
  },
};

function columns(view: View): ExportColumn<FigureLine>[] {
  const [t, m] = [figuresTexts(view), monitoringTexts(view)];
  const count = (key: 'numerator' | 'denominator'): ExportColumn<FigureLine> => ({
    ...{ title: t(key), means: t(`means-${key}`) },
    value: ({ [key]: shown }) => numberOf(shown, view),
  });
  return [
    { title: t('figure'), holds: 'text', means: t('means-figure'), value: ({ key }) => t(key) },
    {
      ...{ title: t('value'), means: t('means-value') },
      value: (line) => (line.value === null ? valueInWords(line, view) : inUnit(line, line.value)),
    },
    { title: m('unit'), means: t('means-unit'), value: ({ key }) => t(`unit-${FIGURE_UNITS[key] ?? 'share'}`) },
    ...endsInFile<FigureLine>(
      t('margin'),
      uptakeTexts(view)('whatIsInterval'),
      ({ interval }) => interval ?? NONE,
      view,
    ),
    {
      ...{ title: t('target'), means: t('means-target') },
      value: (line) => (line.target === null ? NOTHING : inUnit(line, line.target)),
    },
    ...[count('numerator'), count('denominator')],
    {
      title: m('period'),
      means: t('means-period'),
      holds: 'text',
      value: ({ of }) => (isDay(of) ? of : periodShort(of, view)),
    },
    { title: m('from'), means: m('whatIsDays'), value: ({ of }) => (isDay(of) ? of : (periodOf(of)?.from ?? null)) },
    { title: m('until'), means: m('whatIsDays'), value: ({ of }) => (isDay(of) ? of : lastDayOf(of)) },
    {
      ...{ title: m('completeness'), holds: 'share', means: t('means-completeness') },
      value: ({ completeness }) => shareValue(completeness),
    },
  ];
}

const NONE = { low: null, high: null };
const isDay = (of: string) => of.length === 10;
const lastDayOf = (period: string) => {
  const until = periodOf(period)?.until;
  return until ? addDays(until, -1) : null;
};
const numberOf = (shown: Shown | null, view: View) => (shown ? shownValue(shown, view) : NOTHING);

function inUnit({ key }: FigureLine, value: number): Written {
  const unit = FIGURE_UNITS[key];
  if (unit === undefined) return shareAmongOthers(value);
  return roundedValue(value, unit === 'hours' || unit === 'days' ? 1 : 2);
}
