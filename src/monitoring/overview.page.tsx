import { shownInWords } from './disclosure/disclosure.js';
import { monthOf, type PlainDate } from '../platform/calendar.js';
import { formatMonth } from '../web/format.js';
import type { PageProps } from '../web/page.js';
import { Body, List } from '../web/parts/body.js';
import { Details } from '../web/parts/details.js';
import { FigureExportLinks } from './figure-export-links.page.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Table } from '../web/parts/table.js';
import { Telephone } from '../web/parts/telephone.js';
import type { Exported } from '../web/export/exported.js';
import { tableOf } from '../web/export/table.js';
import type { View } from '../web/view.js';
import { webTexts } from '../web/web.text.js';
import type { Attention } from './attention.rules.js';
import { attentionInWords, attentionPath } from './attention.text.js';
import { Headlines } from './headline.page.js';
import { roundedValue, shareValue, shownValue, type FigureColumn } from './figure-value.js';
import { MonitoringPage } from './monitoring-page.js';
import type { MonthFigures } from './month.rules.js';
import { monitoringTexts } from './monitoring.text.js';
import type { Overview } from './overview.query.js';
import { overviewTexts } from './overview.text.js';
import { periodTo } from './period-name.js';
import { hoursInWords, shareInWords } from './uptake-figure.text.js';

const MOST_PRESSING = 5;

export function OverviewPage({ data, view }: PageProps<Overview>) {
  const t = overviewTexts(view);
  const isEmpty = data.months.every(({ requests }) => requests.kind === 'count' && requests.count === 0);
  return (
    <MonitoringPage view={view} here="overview" title={t('title')} dataDate={data.dataDate}>
      <Todo points={data.attention} view={view} />
      <Headlines headlines={data.headlines} view={view} />
      {isEmpty ? (
        <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>
      ) : (
        <Section id="months">
          <Table
            caption={t('months')}
            dense
            columns={columns(data.dataDate, view)}
            rows={data.months}
            rowKey={({ month }) => month}
          />
        </Section>
      )}
      <FigureExportLinks view={view} rows={data.months.length} />
      <Details summary={monitoringTexts(view)('definition')}>
        <Body>{t('whatIsRequests')}</Body>
        <Body>{t('whatIsOpen')}</Body>
        <Body>{t('whatIsLeadTime')}</Body>
        <Body>{t('whatIsUnanswered')}</Body>
      </Details>
    </MonitoringPage>
  );
}

/** The most pressing; the others fold in, so that the numbers below stand on the same screen. */
function Todo({ points, view }: { points: readonly Attention[]; view: View }) {
  const t = overviewTexts(view);
  const more = points.slice(MOST_PRESSING);
  return (
    <Section title={t('todo')} dense>
      <Body>{t('count', { count: points.length })}</Body>
      <Points points={points.slice(0, MOST_PRESSING)} view={view} />
      {more.length > 0 && (
        <Details summary={t('more', { count: more.length })}>
          <Points points={more} view={view} />
        </Details>
      )}
    </Section>
  );
}

const phoneOf = (point: Attention): string | null | undefined =>
  point.kind === 'not-covered' ? point.ask?.phone : 'phone' in point ? point.phone : null;

function Points({ points, view }: { points: readonly Attention[]; view: View }) {
  const items = points.map((point) => {
    const words = attentionInWords(point, view);
    return (
      <>
        {words} {phoneOf(point) && <Telephone number={phoneOf(point) ?? ''} />}{' '}
        <Link href={attentionPath(point)} about={words}>
          {overviewTexts(view)('lookAt')}
        </Link>
      </>
    );
  });
  return <List items={items} />;
}

export const exportedOverview: Exported<Overview> = {
  title: (view) => overviewTexts(view)('months'),
  table: ({ dataDate, months }, view) => tableOf(columns(dataDate, view), months),
  notes: ({ attention }, view) => {
    const t = overviewTexts(view);
    return [
      monitoringTexts(view)('inFile'),
      ...[
        t('whatIsRequests'),
        t('whatIsOpen'),
        t('whatIsLeadTime'),
        t('whatIsUnanswered'),
        t('count', { count: attention.length }),
      ],
      ...attention.map((item) => attentionInWords(item, view)),
      webTexts(view)('sources'),
    ];
  },
};

function columns(today: PlainDate, view: View): FigureColumn<MonthFigures>[] {
  const t = overviewTexts(view);
  const hours = (
    title: string,
    time: (row: MonthFigures) => number | null | undefined,
  ): FigureColumn<MonthFigures> => ({
    ...{ title, numeric: true },
    cell: (row) => {
      const taken = time(row);
      return taken == null ? t('tooFew') : hoursInWords(taken, view);
    },
    value: (row) => {
      const taken = time(row);
      return taken == null ? t('tooFew') : roundedValue(taken, 1);
    },
    means: t('inHours'),
  });
  const named = ({ month }: MonthFigures) =>
    month === monthOf(today) ? periodTo(month, today, view) : formatMonth(month, view);
  return [
    { title: t('month'), heads: true, means: t('whatIsMonth'), cell: named, holds: 'text', value: named },
    {
      ...{ title: t('requests'), numeric: true, means: t('whatIsRequests') },
      cell: ({ requests }) => shownInWords(requests, view.language),
      value: ({ requests }) => shownValue(requests, view),
    },
    {
      ...{ title: t('open'), numeric: true, means: t('whatIsOpen') },
      cell: ({ open }) => shownInWords(open, view.language),
      value: ({ open }) => shownValue(open, view),
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
