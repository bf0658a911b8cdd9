import type { Exported } from '../../web/export/exported.js';
import { tableOf } from '../../web/export/table.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Details } from '../../web/parts/details.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { FigureExportLinks } from '../figure-export-links.page.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import { webTexts } from '../../web/web.text.js';
import { NOTHING, shareValue, type FigureColumn } from '../figure-value.js';
import { PUBLICATION } from '../disclosure/disclosure.js';
import { MonitoringPage } from '../monitoring-page.js';
import { monitoringTexts } from '../monitoring.text.js';
import { periodShort } from '../period-name.js';
import { patientsInWords, shareInWords } from '../uptake-figure.text.js';
import { targetInWords } from '../targets/target.text.js';
import { uptakeTexts } from '../uptake.text.js';
import { TrendCharts, trendInWords } from './trend-chart.page.js';
import type { Trend, TrendAnswer, TrendPoint } from './trend.rules.js';
import { trendTexts } from './trend.text.js';

export function TrendPage({ data, view }: PageProps<TrendAnswer>) {
  const t = trendTexts(view);
  return (
    <MonitoringPage {...{ view, here: 'trend', title: t('title'), dataDate: data.dataDate }}>
      {data.quarters.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>
      ) : (
        <>
          <TrendCharts data={{ ...data, total: inFull(data.total, view) }} view={view} />
          <Body kind="s">
            {t('key')} {data.targets.some((target) => target !== null) && t('targetKey')}
          </Body>
          <Table
            caption={t('caption')}
            captionSize="hidden"
            dense
            columns={columns(data, view)}
            rows={newestFirst(data)}
            rowKey={(quarter) => quarter}
          />
          <FigureExportLinks view={view} rows={data.quarters.length} />
        </>
      )}
      <Details summary={monitoringTexts(view)('definition')}>
        {definitions(view).map((told) => (
          <Body key={told}>{told}</Body>
        ))}
      </Details>
    </MonitoringPage>
  );
}

export const exportedTrend: Exported<TrendAnswer> = {
  title: (view) => trendTexts(view)('caption'),
  table: (data, view) => tableOf(columns(data, view), newestFirst(data)),
  notes: (data, view) => [
    monitoringTexts(view)('inFile'),
    ...[inFull(data.total, view), ...data.rows].map((trend) => trendInWords(trend, view, PUBLICATION)),
    ...definitions(view),
    webTexts(view)('sources'),
  ],
};

const newestFirst = ({ quarters }: TrendAnswer): string[] => [...quarters].reverse();
const inFull = (total: Trend, view: View): Trend => ({ ...total, name: monitoringTexts(view)('region') });

function definitions(view: View): string[] {
  const u = uptakeTexts(view);
  return [trendTexts(view)('whatIsTrend'), u('whatIsUptake'), u('whatIsInterval'), u('whatIsSmall')];
}

function columns({ rows, total, quarters, targets }: TrendAnswer, view: View): FigureColumn<string>[] {
  const named = (quarter: string) => periodShort(quarter, view);
  return [
    {
      ...{ title: trendTexts(view)('quarter'), heads: true, holds: 'text', means: trendTexts(view)('whatIsTrend') },
      ...{ cell: named, value: named },
    },
    ...[...rows, inFull(total, view)].map((trend): FigureColumn<string> => {
      const at = (quarter: string) => trend.points.find(({ period }) => period === quarter);
      return {
        ...{ title: trend.name, numeric: true, holds: 'share', means: uptakeTexts(view)('whatIsUptake') },
        cell: (quarter) => told(at(quarter), view),
        value: (quarter) => {
          const point = at(quarter);
          return point && point.uptake !== null ? shareValue(point.uptake) : told(point, view);
        },
      };
    }),
    ...(targets.some((target) => target !== null)
      ? [targetColumn((quarter) => targets[quarters.indexOf(quarter)] ?? null, view)]
      : []),
  ];
}

function targetColumn(of: (quarter: string) => number | null, view: View): FigureColumn<string> {
  const t = trendTexts(view);
  return {
    ...{ title: t('target'), numeric: true, holds: 'share', means: t('targetKey') },
    cell: (quarter) => targetInWords('uptake', of(quarter), view) ?? NOTHING,
    value: (quarter) => shareValue(of(quarter)),
  };
}

function told(point: TrendPoint | undefined, view: View): string {
  if (!point) return monitoringTexts(view)('noData');
  return point.uptake === null ? patientsInWords(point, view) : shareInWords(point.uptake, view);
}
