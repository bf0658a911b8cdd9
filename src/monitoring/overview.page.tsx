import { shownInWords } from './disclosure/disclosure.js';
import { monthOf, type PlainDate } from '../platform/calendar.js';
import { formatMonth, formatNumber } from '../web/format.js';
import type { PageProps } from '../web/page.js';
import { Body, List } from '../web/parts/body.js';
import { Details } from '../web/parts/details.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Table, type Column } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import { attentionInWords, attentionPath } from './attention.text.js';
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
      {isEmpty ? (
        <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>
      ) : (
        <Table
          caption={t('months')}
          columns={columns(data.dataDate, view)}
          rows={data.months}
          rowKey={({ month }) => month}
        />
      )}
      <Details summary={monitoringTexts(view)('definition')}>
        <Body>{t('whatIsRequests')}</Body>
        <Body>{t('whatIsLeadTime')}</Body>
        <Body>{t('whatIsUnanswered')}</Body>
      </Details>
    </MonitoringPage>
  );
}

function columns(today: PlainDate, view: View): Column<MonthFigures>[] {
  const t = overviewTexts(view);
  const hours = (time: number | undefined) =>
    time === undefined ? t('tooFew') : t('hours', { hours: formatNumber(time, view, 1) });
  return [
    {
      title: t('month'),
      heads: true,
      cell: ({ month }) => (month === monthOf(today) ? periodTo(month, today, view) : formatMonth(month, view)),
    },
    { title: t('requests'), numeric: true, cell: ({ requests }) => shownInWords(requests, view.language) },
    { title: t('median'), numeric: true, cell: ({ leadTime }) => hours(leadTime?.median) },
    { title: t('p90'), numeric: true, cell: ({ leadTime }) => hours(leadTime?.p90) },
    { title: t('unanswered'), numeric: true, cell: ({ unanswered }) => shareInWords(unanswered, view) },
  ];
}
