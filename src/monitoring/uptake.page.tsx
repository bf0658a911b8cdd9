import { shownInWords } from './disclosure/disclosure.js';
import { dayOf } from '../platform/calendar.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Details } from '../web/parts/details.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { ExportLinks } from '../web/parts/export-links.js';
import { FilterBar } from '../web/parts/filter-bar.js';
import { Table } from '../web/parts/table.js';
import { Inset } from '../web/parts/warning.js';
import type { Exported } from '../web/export/exported.js';
import { tableOf } from '../web/export/table.js';
import type { View } from '../web/view.js';
import { webTexts } from '../web/web.text.js';
import { periodChoices } from './asked-period.js';
import { shareValue, shownValue, type FigureColumn } from './figure-value.js';
import { MonitoringPage } from './monitoring-page.js';
import { monitoringTexts } from './monitoring.text.js';
import { periodName, periodTo } from './period-name.js';
import { notYetCounted, uptakeFinding, yearBeforeFinding } from './uptake-finding.text.js';
import type { UptakeAnswer, UptakeRow } from './uptake-answer.js';
import { expectedInWords, patientsInWords, rangeInWords, shareInWords } from './uptake-figure.text.js';
import { uptakeTexts } from './uptake.text.js';

export function UptakePage({ data, view }: PageProps<UptakeAnswer>) {
  const t = uptakeTexts(view);
  const m = monitoringTexts(view);
  const period = periodName(data.period, view);
  const choices = periodChoices(data.period, dayOf(view.now));
  return (
    <MonitoringPage
      {...{ view, here: 'uptake', title: t('title'), caption: period, dataDate: data.dataDate }}
      actions={
        <FilterBar
          filters={[
            {
              ...{ kind: 'choice', name: 'period', label: m('period'), chosen: data.period },
              choices: choices.map((value) => ({ value, text: periodName(value, view) })),
            },
          ]}
        />
      }
    >
      <Finding data={data} view={view} />
      {isForRegionOnly(data) ? (
        <>
          <Table
            caption={t('regionCaption')}
            captionSize="hidden"
            dense
            columns={columns(m('period'), view)}
            rows={periodsOf(data, view)}
            rowKey={({ name }) => name}
          />
          <Body>{t('regionOnly')}</Body>
        </>
      ) : (
        <Table
          caption={t('caption', { period })}
          captionSize="hidden"
          dense
          columns={columns(m('municipality'), view)}
          rows={placesOf(data, view)}
          rowKey={({ name }) => name}
        />
      )}
      <More data={data} view={view} />
      <ExportLinks rows={data.rows.length + 1} />
      {elsewhere(data, view).map((told) => (
        <Body key={told}>{told}</Body>
      ))}
      <Definition need={data.need} view={view} />
    </MonitoringPage>
  );
}

function Finding({ data, view }: { data: UptakeAnswer; view: View }) {
  const t = uptakeTexts(view);
  const found = uptakeFinding(data.total, data.period, data.closed ? null : data.countedUntil, view);
  if (data.total.patients === 0) return <EmptyState title={found}>{t('emptyTodo')}</EmptyState>;
  return <Inset>{found}</Inset>;
}

/** Below the figures, which come first. */
function More({ data, view }: { data: UptakeAnswer; view: View }) {
  const later = notYetCounted(data, view);
  return (
    <>
      {later && <Body>{later}</Body>}
      {data.yearBefore && <Body>{yearBeforeFinding(data.yearBefore, view)}</Body>}
    </>
  );
}

/** What the page shows, and in the same words what it does not tell. */
export const exportedUptake: Exported<UptakeAnswer> = {
  title: (view, { period }) => `${uptakeTexts(view)('title')}, ${periodName(period, view)}`,
  table: (data, view) => {
    const m = monitoringTexts(view);
    return isForRegionOnly(data)
      ? tableOf(columns(m('period'), view), periodsOf(data, view))
      : tableOf(columns(m('municipality'), view), placesOf(data, view));
  },
  notes: (data, view) => [...definitions(data.need, view), ...elsewhere(data, view), webTexts(view)('sources')],
};

interface Line {
  name: string;
  row: UptakeRow;
}

/** Of a month, and of what still runs, no municipality is told. */
const isForRegionOnly = ({ rows }: UptakeAnswer): boolean =>
  rows.every(({ why }) => why === 'only-region' || why === 'not-closed');

function placesOf({ rows, total }: UptakeAnswer, view: View): Line[] {
  return [...rows.map((row) => ({ name: row.name, row })), { name: monitoringTexts(view)('region'), row: total }];
}

function periodsOf({ total, closed, period, countedUntil, yearBefore }: UptakeAnswer, view: View): Line[] {
  const now = { name: closed ? periodName(period, view) : periodTo(period, countedUntil, view), row: total };
  if (!yearBefore) return [now];
  return [now, { name: periodTo(yearBefore.period, yearBefore.countedUntil, view), row: yearBefore.total }];
}

const elsewhere = (data: UptakeAnswer, view: View): string[] =>
  data.elsewhere.kind === 'withheld'
    ? []
    : [uptakeTexts(view)('elsewhere', { count: shownInWords(data.elsewhere, view.language) })];

function columns(of: string, view: View): FigureColumn<Line>[] {
  const t = uptakeTexts(view);
  const m = monitoringTexts(view);
  const figure = (title: string, cell: (row: UptakeRow) => string, means?: string): FigureColumn<Line> => ({
    ...{ title, numeric: true, holds: 'text', means },
    cell: ({ row }) => cell(row),
    value: ({ row }) => cell(row),
  });
  const share = (title: string, of: (row: UptakeRow) => number | null, means: string): FigureColumn<Line> => ({
    ...figure(title, (row) => shareInWords(of(row), view), means),
    ...{ holds: 'share', value: ({ row }) => shareValue(of(row)) },
  });
  return [
    { title: of, heads: true, cell: ({ name }) => name, value: ({ name }) => name },
    {
      ...figure(t('patients'), (row) => patientsInWords(row, view), t('whatIsSmall')),
      value: ({ row }) => (row.why === null && row.shown ? shownValue(row.shown, view) : patientsInWords(row, view)),
    },
    figure(`${t('expected')} ${m('estimate')}`, (row) => expectedInWords(row, view), t('whatIsExpected')),
    share(t('uptake'), ({ uptake }) => uptake, t('whatIsUptake')),
    figure(t('interval'), ({ low, high }) => rangeInWords(low, high, view), t('whatIsInterval')),
    figure(t('band'), ({ bandLow, bandHigh }) => rangeInWords(bandLow, bandHigh, view), t('whatIsInterval')),
    share(t('completeness'), ({ completeness }) => completeness, t('whatIsCompleteness')),
  ];
}

function Definition({ need, view }: { need: UptakeAnswer['need']; view: View }) {
  return (
    <Details summary={monitoringTexts(view)('definition')}>
      {definitions(need, view).map((told) => (
        <Body key={told}>{told}</Body>
      ))}
    </Details>
  );
}

function definitions(need: UptakeAnswer['need'], view: View): string[] {
  const t = uptakeTexts(view);
  return [
    ...[t('whatIsUptake'), t('whatIsInterval')],
    ...(need ? [t('whatIsNeed', { ...need, year: String(need.year) })] : []),
    ...[t('whatIsSmall'), t('whatIsRunning'), t('whatIsCompleteness')],
  ];
}
