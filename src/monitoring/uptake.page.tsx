import { shownInWords } from './disclosure/disclosure.js';
import { dayOf } from '../platform/calendar.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Details } from '../web/parts/details.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Form } from '../web/parts/form.js';
import { Select } from '../web/parts/select.js';
import { Table, type Column } from '../web/parts/table.js';
import { Inset } from '../web/parts/warning.js';
import type { View } from '../web/view.js';
import { periodChoices } from './asked-period.js';
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
    <MonitoringPage view={view} here="uptake" title={t('title')} caption={period} dataDate={data.dataDate}>
      <Form method="get">
        <Select
          name="period"
          chosen
          label={m('period')}
          value={data.period}
          choices={choices.map((value) => ({ value, text: periodName(value, view) }))}
        />
        <Button kind="secondary">{m('show')}</Button>
      </Form>
      <Findings data={data} view={view} />
      {isForRegionOnly(data) ? (
        <>
          <Table
            caption={t('regionCaption')}
            columns={columns(m('period'), view)}
            rows={periodsOf(data, view)}
            rowKey={({ name }) => name}
          />
          <Body>{t('regionOnly')}</Body>
        </>
      ) : (
        <Table
          caption={t('caption', { period })}
          columns={columns(m('municipality'), view)}
          rows={placesOf(data, view)}
          rowKey={({ name }) => name}
        />
      )}
      {data.elsewhere.kind !== 'withheld' && (
        <Body>{t('elsewhere', { count: shownInWords(data.elsewhere, view.language) })}</Body>
      )}
      <Definition need={data.need} view={view} />
    </MonitoringPage>
  );
}

function Findings({ data, view }: { data: UptakeAnswer; view: View }) {
  const t = uptakeTexts(view);
  const later = notYetCounted(data, view);
  const found = uptakeFinding(data.total, data.period, data.closed ? null : data.countedUntil, view);
  return (
    <>
      {data.total.patients === 0 ? <EmptyState title={found}>{t('emptyTodo')}</EmptyState> : <Inset>{found}</Inset>}
      {later && <Body>{later}</Body>}
      {data.yearBefore && <Body>{yearBeforeFinding(data.yearBefore, view)}</Body>}
    </>
  );
}

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

function columns(of: string, view: View): Column<Line>[] {
  const t = uptakeTexts(view);
  const m = monitoringTexts(view);
  const figure = (title: string, cell: (row: UptakeRow) => string): Column<Line> => ({
    ...{ title, numeric: true },
    cell: ({ row }) => cell(row),
  });
  return [
    { title: of, heads: true, cell: ({ name }) => name },
    figure(t('patients'), (row) => patientsInWords(row, view)),
    figure(`${t('expected')} ${m('estimate')}`, (row) => expectedInWords(row, view)),
    figure(t('uptake'), ({ uptake }) => shareInWords(uptake, view)),
    figure(t('interval'), ({ low, high }) => rangeInWords(low, high, view)),
    figure(t('band'), ({ bandLow, bandHigh }) => rangeInWords(bandLow, bandHigh, view)),
    figure(t('completeness'), ({ completeness }) => shareInWords(completeness, view)),
  ];
}

function Definition({ need, view }: { need: UptakeAnswer['need']; view: View }) {
  const t = uptakeTexts(view);
  return (
    <Details summary={monitoringTexts(view)('definition')}>
      <Body>{t('whatIsUptake')}</Body>
      <Body>{t('whatIsInterval')}</Body>
      {need && <Body>{t('whatIsNeed', { ...need, year: String(need.year) })}</Body>}
      <Body>{t('whatIsSmall')}</Body>
      <Body>{t('whatIsRunning')}</Body>
      <Body>{t('whatIsCompleteness')}</Body>
    </Details>
  );
}
