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
import { periodName } from './period-name.js';
import { shownInWords } from './small-numbers.text.js';
import { uptakeFinding } from './uptake-finding.js';
import type { UptakeAnswer, UptakeRow } from './uptake-answer.js';
import { expectedInWords, patientsInWords, rangeInWords, shareInWords } from './uptake-words.js';
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
      {data.total.patients === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyTodo')}</EmptyState>
      ) : (
        <Inset>{uptakeFinding(data.total, data.period, view)}</Inset>
      )}
      <Table
        caption={t('caption', { period })}
        columns={columns(view)}
        rows={[...data.rows, data.total]}
        rowKey={({ code }) => code}
      />
      {data.elsewhere.kind !== 'withheld' && (
        <Body>{t('elsewhere', { count: shownInWords(data.elsewhere, view.language) })}</Body>
      )}
      <Definition need={data.need} view={view} />
    </MonitoringPage>
  );
}

function columns(view: View): Column<UptakeRow>[] {
  const t = uptakeTexts(view);
  const m = monitoringTexts(view);
  return [
    { title: m('municipality'), heads: true, cell: ({ name, code }) => (code === 'region' ? m('region') : name) },
    { title: t('patients'), numeric: true, cell: (row) => patientsInWords(row, view) },
    { title: `${t('expected')} ${m('estimate')}`, numeric: true, cell: (row) => expectedInWords(row, view) },
    { title: t('uptake'), numeric: true, cell: ({ uptake }) => shareInWords(uptake, view) },
    { title: t('interval'), numeric: true, cell: ({ low, high }) => rangeInWords(low, high, view) },
    { title: t('band'), numeric: true, cell: ({ bandLow, bandHigh }) => rangeInWords(bandLow, bandHigh, view) },
    { title: t('completeness'), numeric: true, cell: ({ completeness }) => shareInWords(completeness, view) },
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
      <Body>{t('whatIsCompleteness')}</Body>
    </Details>
  );
}
