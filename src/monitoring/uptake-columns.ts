import { shownInWords } from './disclosure/disclosure.js';
import type { Exported } from '../web/export/exported.js';
import { tableOf, type ExportColumn } from '../web/export/table.js';
import type { PlainDate } from '../platform/calendar.js';
import type { View } from '../web/view.js';
import { webTexts } from '../web/web.text.js';
import { endsInFile, roundedValue, shareValue, shownValue, type FigureColumn } from './figure-value.js';
import { monitoringTexts } from './monitoring.text.js';
import { periodOf } from './period.js';
import { periodName, periodTo } from './period-name.js';
import type { UptakeAnswer, UptakeRow } from './uptake-answer.js';
import { expectedInWords, patientsInWords, rangeInWords, shareInWords } from './uptake-figure.text.js';
import { uptakeTexts } from './uptake.text.js';

/** What the page shows, and in the same words what it does not tell. */
export const exportedUptake: Exported<UptakeAnswer> = {
  title: (view, { period }) => `${uptakeTexts(view)('title')}, ${periodName(period, view)}`,
  table: (data, view) => {
    const m = monitoringTexts(view);
    return isForRegionOnly(data)
      ? tableOf(columnsInFile(m('period'), view), periodsOf(data, view))
      : tableOf(columnsInFile(m('municipality'), view), placesOf(data, view));
  },
  notes: (data, view) => [
    monitoringTexts(view)('inFile'),
    ...definitions(data.need, view),
    ...elsewhere(data, view),
    webTexts(view)('sources'),
  ],
};

interface Line {
  name: string;
  row: UptakeRow;
  /** The first and the last day that were counted. */
  from: PlainDate;
  until: PlainDate;
}

/** Of a month, and of what still runs, no municipality is told. */
export const isForRegionOnly = ({ rows }: UptakeAnswer): boolean =>
  rows.every(({ why }) => why === 'only-region' || why === 'not-closed');

export function placesOf({ rows, total, period, countedUntil: until }: UptakeAnswer, view: View): Line[] {
  const days = { from: firstDayOf(period), until };
  const region = { name: monitoringTexts(view)('region'), row: total, ...days };
  return [...rows.map((row) => ({ name: row.name, row, ...days })), region];
}

export function periodsOf({ total, closed, period, countedUntil, yearBefore }: UptakeAnswer, view: View): Line[] {
  const of = (name: string, row: UptakeRow, which: string, until: PlainDate) => ({
    ...{ name, row, from: firstDayOf(which), until },
  });
  const called = closed ? periodName(period, view) : periodTo(period, countedUntil, view);
  const now = of(called, total, period, countedUntil);
  if (!yearBefore) return [now];
  const { period: which, countedUntil: until } = yearBefore;
  return [now, of(periodTo(which, until, view), yearBefore.total, which, until)];
}

const firstDayOf = (period: string): PlainDate => periodOf(period)?.from ?? `${period.slice(0, 4)}-01-01`;

export const elsewhere = (data: UptakeAnswer, view: View): string[] =>
  data.elsewhere.kind === 'withheld'
    ? []
    : [uptakeTexts(view)('elsewhere', { count: shownInWords(data.elsewhere, view.language) })];

export function columns(of: string, view: View): FigureColumn<Line>[] {
  const t = uptakeTexts(view);
  const { place, patients, uptake, completeness } = told(of, view);
  const figure = (title: string, cell: (row: UptakeRow) => string): FigureColumn<Line> => ({
    ...{ title, numeric: true },
    cell: ({ row }) => cell(row),
    value: ({ row }) => cell(row),
  });
  return [
    ...[place, patients],
    figure(`${t('expected')} ${monitoringTexts(view)('estimate')}`, (row) => expectedInWords(row, view)),
    uptake,
    figure(t('interval'), ({ low, high }) => rangeInWords(low, high, view)),
    figure(t('band'), ({ bandLow, bandHigh }) => rangeInWords(bandLow, bandHigh, view)),
    completeness,
  ];
}

/** One number a cell, so that it can be calculated with. */
function columnsInFile(of: string, view: View): ExportColumn<Line>[] {
  const [t, m] = [uptakeTexts(view), monitoringTexts(view)];
  const { place, patients, uptake, completeness } = told(of, view);
  const expected = (title: string, key: 'expected' | 'expectedLow' | 'expectedHigh'): ExportColumn<Line> => ({
    ...{ title, means: t('whatIsExpected'), value: ({ row }) => roundedValue(row[key]) },
  });
  const title = `${t('expected')} ${m('estimate')}`;
  return [
    place,
    { title: m('from'), means: m('whatIsDays'), value: ({ from }) => from },
    { title: m('until'), means: m('whatIsDays'), value: ({ until }) => until },
    patients,
    expected(title, 'expected'),
    expected(m('low', { title }), 'expectedLow'),
    expected(m('high', { title }), 'expectedHigh'),
    uptake,
    ...endsInFile<Line>(t('interval'), t('whatIsInterval'), ({ row }) => row, view),
    ...endsInFile<Line>(
      ...([
        t('band'),
        t('whatIsInterval'),
        ({ row }: Line) => ({ low: row.bandLow, high: row.bandHigh }),
        view,
      ] as const),
    ),
    completeness,
  ];
}

/** What both have. */
function told(of: string, view: View) {
  const t = uptakeTexts(view);
  const m = monitoringTexts(view);
  const share = (title: string, of: (row: UptakeRow) => number | null, means: string): FigureColumn<Line> => ({
    ...{ title, numeric: true, means, holds: 'share' },
    cell: ({ row }) => shareInWords(of(row), view),
    value: ({ row }) => shareValue(of(row)),
  });
  return {
    place: { title: of, heads: true, means: m('whatIsPlace'), cell: ({ name }) => name, value: ({ name }) => name },
    patients: {
      ...{ title: t('patients'), numeric: true, means: t('whatIsSmall') },
      cell: ({ row }) => patientsInWords(row, view),
      value: ({ row }) => (row.why === null && row.shown ? shownValue(row.shown, view) : patientsInWords(row, view)),
    },
    uptake: share(t('uptake'), ({ uptake }) => uptake, t('whatIsUptake')),
    completeness: share(m('completeness'), ({ completeness }) => completeness, t('whatIsCompleteness')),
  } satisfies Record<string, FigureColumn<Line>>;
}

export function definitions(need: UptakeAnswer['need'], view: View): string[] {
  const t = uptakeTexts(view);
  return [
    ...[t('whatIsUptake'), t('whatIsInterval')],
    ...(need ? [t('whatIsNeed', { ...need, year: String(need.year) })] : []),
    ...[t('whatIsSmall'), t('whatIsRunning'), t('whatIsCompleteness')],
  ];
}
