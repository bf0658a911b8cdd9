import { dayOf } from '../platform/calendar.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Details } from '../web/parts/details.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { FigureExportLinks } from './figure-export-links.page.js';
import { FilterBar } from '../web/parts/filter-bar.js';
import { Table } from '../web/parts/table.js';
import { Inset } from '../web/parts/warning.js';
import type { View } from '../web/view.js';
import { periodChoices } from './asked-period.js';
import { MonitoringPage } from './monitoring-page.js';
import { monitoringTexts } from './monitoring.text.js';
import { periodName } from './period-name.js';
import { notYetCounted, uptakeFinding, yearBeforeFinding } from './uptake-finding.text.js';
import type { UptakeAnswer } from './uptake-answer.js';
import { columns, definitions, elsewhere, isForRegionOnly, periodsOf, placesOf } from './uptake-columns.js';
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
      <FigureExportLinks view={view} rows={data.rows.length + 1} />
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

function Definition({ need, view }: { need: UptakeAnswer['need']; view: View }) {
  return (
    <Details summary={monitoringTexts(view)('definition')}>
      {definitions(need, view).map((told) => (
        <Body key={told}>{told}</Body>
      ))}
    </Details>
  );
}
