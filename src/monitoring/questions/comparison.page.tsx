import { dayOf } from '../../platform/calendar.js';
import type { Exported } from '../../web/export/exported.js';
import { tableOf, type ExportColumn } from '../../web/export/table.js';
import { formatDay, formatPercent } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Details } from '../../web/parts/details.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { ExportLinks } from '../../web/parts/export-links.js';
import { FilterBar } from '../../web/parts/filter-bar.js';
import { Table, type Column } from '../../web/parts/table.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import { webTexts } from '../../web/web.text.js';
import { endsInFile, NOTHING, shareValue, shownValue, type FigureColumn } from '../figure-value.js';
import { MonitoringPage } from '../monitoring-page.js';
import { monitoringTexts } from '../monitoring.text.js';
import { duringPeriod, periodName, periodShort } from '../period-name.js';
import type { UptakeRow } from '../uptake-answer.js';
import { patientsInWords, rangeInWords, shareInWords } from '../uptake-figure.text.js';
import { uptakeTexts } from '../uptake.text.js';
import { closedPeriods, type ComparedRow, type ComparisonAnswer } from './comparison.rules.js';
import { comparisonTexts, DIFFERENCE } from './comparison.text.js';
import { ERROR } from './two-counts.rules.js';

export function ComparisonPage({ data, view }: PageProps<ComparisonAnswer>) {
  const t = comparisonTexts(view);
  const m = monitoringTexts(view);
  const names = [...new Set([data.after, ...closedPeriods(dayOf(view.now)).map(({ name }) => name)])];
  return (
    <MonitoringPage
      {...{ view, here: 'comparison', title: t('title'), dataDate: data.dataDate }}
      actions={
        <FilterBar
          filters={[
            {
              ...{ kind: 'choice', name: 'period', label: m('period'), chosen: data.after },
              choices: names.map((value) => ({ value, text: periodName(value, view) })),
            },
          ]}
        />
      }
    >
      <Finding data={data} view={view} />
      <Table
        caption={t('caption', { after: periodName(data.after, view) })}
        captionSize="hidden"
        dense
        columns={columnsOnPage(data, view)}
        rows={[...data.rows, data.total]}
        rowKey={({ code }) => code}
      />
      <Body>
        {t('brackets')} {data.comparisons > 0 && manyComparisons(data, view)}
      </Body>
      <ExportLinks rows={data.rows.length + 1} />
      <Details summary={m('definition')}>
        {definitions(view).map((told) => (
          <Body key={told}>{told}</Body>
        ))}
      </Details>
    </MonitoringPage>
  );
}

function Finding({ data, view }: { data: ComparisonAnswer; view: View }) {
  const found = finding(data, view);
  if (data.total.before.why === 'no-data')
    return <EmptyState title={found}>{comparisonTexts(view)('nothingTodo')}</EmptyState>;
  return <Inset>{found}</Inset>;
}

/** What may be said of the region. */
function finding({ after, total, knownSince }: ComparisonAnswer, view: View): string {
  const t = comparisonTexts(view);
  if (total.before.why === 'no-data')
    return knownSince ? t('nothingBefore', { day: formatDay(knownSince, view) }) : t('nothing');
  if (!total.difference) return t('hidden');
  return t(total.difference, {
    after: duringPeriod(after, null, view),
    now: shareInWords(total.after.uptake, view),
    then: shareInWords(total.before.uptake, view),
  });
}

function manyComparisons({ comparisons }: ComparisonAnswer, view: View): string {
  const chance = formatPercent(Math.min(1, comparisons * ERROR), view);
  return comparisonTexts(view)('many', { count: comparisons, chance });
}

export const exportedComparison: Exported<ComparisonAnswer> = {
  title: (view, { after }) => comparisonTexts(view)('caption', { after: periodName(after, view) }),
  table: (data, view) => tableOf(columns(data, view), [...data.rows, data.total]),
  notes: (data, view) => [
    finding(data, view),
    ...(data.comparisons > 0 ? [manyComparisons(data, view)] : []),
    ...definitions(view),
    webTexts(view)('sources'),
  ],
};

function definitions(view: View): string[] {
  const t = comparisonTexts(view);
  const u = uptakeTexts(view);
  return [
    t('whatIsTest'),
    t('whatIsUnsaid'),
    t('whatIsHidden'),
    u('whatIsUptake'),
    u('whatIsInterval'),
    u('whatIsSmall'),
  ];
}

function columns({ before, after }: ComparisonAnswer, view: View): ExportColumn<ComparedRow>[] {
  const inFile = (period: string, of: (row: ComparedRow) => UptakeRow): ExportColumn<ComparedRow>[] => {
    const { patients, uptake, interval } = side(periodShort(period, view), of, view);
    return [
      patients,
      uptake,
      ...endsInFile<ComparedRow>(interval.title, uptakeTexts(view)('whatIsInterval'), of, view),
    ];
  };
  return [place(view), ...inFile(before, (row) => row.before), ...inFile(after, (row) => row.after), difference(view)];
}

/** The interval stands in brackets behind its number, so that a row and its header take one line. */
function columnsOnPage({ before, after }: ComparisonAnswer, view: View): Column<ComparedRow>[] {
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

function place(view: View): FigureColumn<ComparedRow> {
  const m = monitoringTexts(view);
  const named = ({ code, name }: ComparedRow) => (code === 'region' ? m('region') : name);
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
