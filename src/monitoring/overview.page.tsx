import { shownInWords } from './disclosure/disclosure.js';
import { monthOf, type PlainDate } from '../platform/calendar.js';
import { formatMonth, formatNumber } from '../web/format.js';
import type { PageProps } from '../web/page.js';
import { Body, List } from '../web/parts/body.js';
import { Details } from '../web/parts/details.js';
import { ExportLinks } from '../web/parts/export-links.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Table } from '../web/parts/table.js';
import type { Exported } from '../web/export/exported.js';
import { tableOf } from '../web/export/table.js';
import type { View } from '../web/view.js';
import { webTexts } from '../web/web.text.js';
import { attentionInWords, attentionPath } from './attention.text.js';
import { Headlines } from './headline.page.js';
import { roundedValue, shareValue, shownValue, type FigureColumn } from './figure-value.js';
import { MonitoringPage } from './monitoring-page.js';
import type { MonthFigures } from './month.rules.js';
import { monitoringTexts } from './monitoring.text.js';
import type { Overview } from './overview.query.js';
import { overviewTexts } from './overview.text.js';
import { periodTo } from './period-name.js';
import { shareInWords } from './uptake-figure.text.js';

export function OverviewPage({ data, view }: PageProps<Overview>) {
  const t = overviewTexts(view);
  const isEmpty = data.months.every(({ requests }) => requests.kind === 'count' && requests.count === 0);
  return (
    <MonitoringPage view={view} here="overview" title={t('title')} dataDate={data.dataDate}>
      <Section title={t('todo')}>
        <Body>{t('count', { count: data.attention.length })}</Body>
        <List
          items={data.attention.map((item) => {
            const words = attentionInWords(item, view);
            return (
              <>
                {words}{' '}
                <Link href={attentionPath(item)} about={words}>
                  {t('lookAt')}
                </Link>
              </>
            );
          })}
        />
      </Section>
      <Headlines headlines={data.headlines} view={view} />
      {isEmpty ? (
        <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>
      ) : (
        <Section id="months">
          <Table
            caption={t('months')}
            columns={columns(data.dataDate, view)}
            rows={data.months}
            rowKey={({ month }) => month}
          />
        </Section>
      )}
      <ExportLinks rows={data.months.length} />
      <Details summary={monitoringTexts(view)('definition')}>
        <Body>{t('whatIsRequests')}</Body>
        <Body>{t('whatIsLeadTime')}</Body>
        <Body>{t('whatIsUnanswered')}</Body>
      </Details>
    </MonitoringPage>
  );
}

export const exportedOverview: Exported<Overview> = {
  title: (view) => overviewTexts(view)('months'),
  table: ({ dataDate, months }, view) => tableOf(columns(dataDate, view), months),
  notes: ({ attention }, view) => {
    const t = overviewTexts(view);
    return [
      ...[t('whatIsRequests'), t('whatIsLeadTime'), t('whatIsUnanswered'), t('count', { count: attention.length })],
      ...attention.map((item) => attentionInWords(item, view)),
      webTexts(view)('sources'),
    ];
  },
};

function columns(today: PlainDate, view: View): FigureColumn<MonthFigures>[] {
  const t = overviewTexts(view);
  const hours = (title: string, time: (row: MonthFigures) => number | undefined): FigureColumn<MonthFigures> => ({
    ...{ title, numeric: true },
    cell: (row) => {
      const taken = time(row);
      return taken === undefined ? t('tooFew') : t('hours', { hours: formatNumber(taken, view, 1) });
    },
    value: (row) => {
      const taken = time(row);
      return taken === undefined ? t('tooFew') : roundedValue(taken, 1);
    },
    means: t('inHours'),
  });
  const named = ({ month }: MonthFigures) =>
    month === monthOf(today) ? periodTo(month, today, view) : formatMonth(month, view);
  return [
    { title: t('month'), heads: true, cell: named, holds: 'text', value: named },
    {
      ...{ title: t('requests'), numeric: true, means: t('whatIsRequests') },
      cell: ({ requests }) => shownInWords(requests, view.language),
      value: ({ requests }) => shownValue(requests, view),
    },
    hours(t('median'), ({ leadTime }) => leadTime?.median),
    hours(t('p90'), ({ leadTime }) => leadTime?.p90),
    {
      ...{ title: t('unanswered'), numeric: true, holds: 'share', means: t('whatIsUnanswered') },
      cell: ({ unanswered }) => shareInWords(unanswered, view),
      value: ({ unanswered }) => shareValue(unanswered),
    },
  ];
}
