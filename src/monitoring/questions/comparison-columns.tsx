import { tableOf, type ExportColumn, type Table } from '../../web/export/table.js';
import { Link } from '../../web/parts/link.js';
import type { Column } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import { endsInFile, NOTHING, shareValue, shownValue, type FigureColumn } from '../figure-value.js';
import { monitoringTexts } from '../monitoring.text.js';
import { periodName, periodShort } from '../period-name.js';
import type { UptakeRow } from '../uptake-answer.js';
import { patientsInWords, rangeInWords, shareInWords } from '../uptake-figure.text.js';
import { uptakeTexts } from '../uptake.text.js';
import type { ComparedPeriod, ComparedRow, ComparisonAnswer } from './comparison.rules.js';
import { comparisonTexts, DIFFERENCE } from './comparison.text.js';

/** One period in full: the interval stands in brackets behind its number, so that a row and its header take one line. */
export function columnsOfOne({ before, after }: ComparedPeriod, view: View): Column<ComparedRow>[] {
  const together = (of: ReturnType<typeof side>): Column<ComparedRow>[] => [
    of.patients,
    {
      ...{ title: of.uptake.title, numeric: true },
      cell: (row) => {
        const [uptake, range] = [of.uptake.cell(row), of.interval.cell(row)];
        return range === NOTHING ? uptake : [uptake, ' (', range, ')'];
      },
    },
  ];
  return [
    place(view),
    ...together(side(periodShort(before, view), (row) => row.before, view)),
    ...together(side(periodShort(after, view), (row) => row.after, view)),
    difference(view),
  ];
}

/** A place with each of the periods, and what may be said of it. */
export interface ComparedPlace {
  code: string;
  name: string;
  rows: (ComparedRow | undefined)[];
}

export function placesOf(periods: readonly ComparedPeriod[]): ComparedPlace[] {
  const newest = periods.at(-1);
  return [...(newest?.rows ?? []), ...(newest ? [newest.total] : [])].map(({ code, name }) => ({
    ...{ code, name },
    rows: periods.map(({ rows, total }) => [...rows, total].find((row) => row.code === code)),
  }));
}

/** Several beside each other: of each only the shares; a click on one shows it in full. */
export function columnsOfSeveral(periods: readonly ComparedPeriod[], view: View): Column<ComparedPlace>[] {
  const { title, heads, cell } = place<ComparedPlace>(view);
  return [
    { title, heads, cell },
    ...periods.map(({ after }, i): Column<ComparedPlace> => ({
      ...{ title: periodShort(after, view), numeric: true },
      cell: ({ rows }) => besideBefore(rows[i], view),
    })),
  ];
}

export const headsOfSeveral = (periods: readonly ComparedPeriod[], view: View) => {
  const paths = new Map(
    periods.map(({ after }) => [periodShort(after, view), `/monitoring/comparison?period=${after}`]),
  );
  return ({ title }: Column<ComparedPlace>) => {
    const href = paths.get(title);
    return href ? { sorted: 'none' as const, title: <Link href={href}>{title}</Link> } : null;
  };
};

function besideBefore(row: ComparedRow | undefined, view: View): string {
  if (!row || (row.before.uptake === null && row.after.uptake === null)) return NOTHING;
  const [now, then] = [shareInWords(row.after.uptake, view), shareInWords(row.before.uptake, view)];
  const told = comparisonTexts(view)('beside', { now, then });
  return row.difference ? `${told}: ${DIFFERENCE[view.language][row.difference]}` : told;
}

interface Line extends ComparedRow {
  period: string;
}

/** A line for each place in each period, so that a sheet can be filtered by either. */
export function tableInFile({ periods }: ComparisonAnswer, view: View): Table {
  const t = comparisonTexts(view);
  const m = monitoringTexts(view);
  const inFile = (which: string, of: (row: ComparedRow) => UptakeRow): ExportColumn<Line>[] => {
    const { patients, uptake, interval } = side(which, of, view);
    return [patients, uptake, ...endsInFile<Line>(interval.title, uptakeTexts(view)('whatIsInterval'), of, view)];
  };
  const period: ExportColumn<Line> = {
    ...{ title: m('period'), holds: 'text', means: t('whatIsPeriod') },
    value: (line) => periodName(line.period, view),
  };
  const columns = [
    place<Line>(view),
    period,
    ...inFile(t('yearEarlier'), (row) => row.before),
    ...inFile(t('inPeriod'), (row) => row.after),
    difference(view),
  ];
  const lines = periods.flatMap(({ after, rows, total }) => [...rows, total].map((row) => ({ ...row, period: after })));
  return tableOf(columns, lines);
}

function place<R extends { code: string; name: string }>(view: View): FigureColumn<R> {
  const m = monitoringTexts(view);
  const named = ({ code, name }: R) => (code === 'region' ? m('region') : name);
  return { title: m('municipality'), heads: true, means: m('whatIsPlace'), cell: named, value: named };
}

function difference(view: View): FigureColumn<ComparedRow> {
  const t = comparisonTexts(view);
  const said = ({ difference: found }: ComparedRow) => (found ? DIFFERENCE[view.language][found] : NOTHING);
  return { title: t('difference'), cell: said, value: said, means: t('whatIsTest') };
}

function side(period: string, of: (row: ComparedRow) => UptakeRow, view: View) {
  const t = comparisonTexts(view);
  const range = (row: ComparedRow) => rangeInWords(of(row).low, of(row).high, view);
  return {
    patients: {
      ...{ title: t('patients', { period }), numeric: true, means: uptakeTexts(view)('whatIsSmall') },
      cell: (row) => patientsInWords(of(row), view),
      value: (row) => {
        const { why, shown } = of(row);
        return why === null && shown ? shownValue(shown, view) : patientsInWords(of(row), view);
      },
    },
    uptake: {
      ...{ title: t('uptake', { period }), numeric: true, holds: 'share', means: uptakeTexts(view)('whatIsUptake') },
      cell: (row) => shareInWords(of(row).uptake, view),
      value: (row) => shareValue(of(row).uptake),
    },
    interval: { title: t('interval', { period }), numeric: true, cell: range, value: range },
  } satisfies Record<string, FigureColumn<ComparedRow>>;
}
