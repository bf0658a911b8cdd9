import { formatDay, formatNumber } from '../web/format.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Details } from '../web/parts/details.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Select } from '../web/parts/select.js';
import { Table, type Column } from '../web/parts/table.js';
import { Inset } from '../web/parts/warning.js';
import type { View } from '../web/view.js';
import { COVERAGE_BY, type CoverageAnswer, type CoverageRow } from './coverage-answer.rules.js';
import { COVERAGE_MODE, COVERAGE_PER, coverageTexts } from './coverage.text.js';
import { MonitoringPage } from './monitoring-page.js';
import { monitoringTexts } from './monitoring.text.js';
import { COVERAGE_MODES } from './served.rules.js';
import { shareInWords } from './uptake-figure.text.js';

export function CoveragePage({ data, view }: PageProps<CoverageAnswer>) {
  const t = coverageTexts(view);
  const day = formatDay(data.at, view);
  const mode = COVERAGE_MODE[view.language][data.mode];
  const coverage = shareInWords(data.total.coverage ?? 0, view);
  return (
    <MonitoringPage view={view} here="coverage" title={t('title')} caption={day}>
      <Chooser data={data} view={view} />
      {data.pharmacies === 0 ? (
        <EmptyState title={t('nobody', { day })}>{t('nobodyTodo')}</EmptyState>
      ) : (
        <Inset>
          {t('finding', { day, mode, coverage })} {t('pharmacies', { count: data.pharmacies })}
        </Inset>
      )}
      <Table
        caption={t('caption', { day, mode })}
        columns={columns(data, view)}
        rows={[...data.rows, data.total]}
        rowKey={({ code }) => code}
      />
      <Details summary={monitoringTexts(view)('definition')}>
        <Body>{t('whatIsCoverage')}</Body>
        <Body>{t('whatIsServed')}</Body>
        <Body>{t('whatIsMode')}</Body>
        <Body>{t('whatIsWeight')}</Body>
      </Details>
    </MonitoringPage>
  );
}

function Chooser({ data, view }: { data: CoverageAnswer; view: View }) {
  const t = coverageTexts(view);
  const modes = COVERAGE_MODES.map((value) => ({ value, text: COVERAGE_MODE[view.language][value] }));
  const per = COVERAGE_BY.map((value) => ({ value, text: COVERAGE_PER[view.language][value] }));
  return (
    <Form method="get">
      <Field name="at" label={t('day')} hint={t('dayHint')} value={data.at} width={10} />
      <Select name="mode" chosen label={t('mode')} value={data.mode} choices={modes} />
      <Select name="by" chosen label={t('by')} value={data.by} choices={per} />
      <Button kind="secondary">{monitoringTexts(view)('show')}</Button>
    </Form>
  );
}

function columns({ by }: CoverageAnswer, view: View): Column<CoverageRow>[] {
  const t = coverageTexts(view);
  const m = monitoringTexts(view);
  const km = (distance: number | null) => (distance === null ? '–' : t('km', { km: formatNumber(distance, view, 1) }));
  const named = ({ code, name }: CoverageRow) => (by === 'pc4' ? `${code} ${name}` : name);
  return [
    {
      title: by === 'pc4' ? t('area') : m('municipality'),
      heads: true,
      cell: (row) => (row.code === 'region' ? m('region') : named(row)),
    },
    { title: `${t('weight')} ${m('estimate')}`, numeric: true, cell: ({ weight }) => formatNumber(weight, view) },
    { title: t('covered'), numeric: true, cell: ({ covered }) => formatNumber(covered, view) },
    { title: t('coverage'), numeric: true, cell: ({ coverage }) => shareInWords(coverage, view) },
    { title: t('mean'), numeric: true, cell: ({ meanKm }) => km(meanKm) },
    { title: t('p90'), numeric: true, cell: ({ p90Km }) => km(p90Km) },
  ];
}
