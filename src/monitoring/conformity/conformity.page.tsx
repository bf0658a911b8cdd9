import type { Exported } from '../../web/export/exported.js';
import { tableOf } from '../../web/export/table.js';
import { formatNumber } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Details } from '../../web/parts/details.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { ExportLinks } from '../../web/parts/export-links.js';
import { FilterBar } from '../../web/parts/filter-bar.js';
import { Link } from '../../web/parts/link.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import { webTexts } from '../../web/web.text.js';
import { LineChart } from '../course/line-chart.page.js';
import { shareValue, type FigureColumn } from '../figure-value.js';
import { MonitoringPage } from '../monitoring-page.js';
import { monitoringTexts } from '../monitoring.text.js';
import { duringPeriod, periodName, periodShort } from '../period-name.js';
import { targetInWords } from '../targets/target.text.js';
import { shareInWords } from '../uptake-figure.text.js';
import { shareThatConforms, type ConformityAnswer, type ConformityRow } from './conformity.js';
import { conformityTexts } from './conformity.text.js';

export function ConformityPage({ data, view }: PageProps<ConformityAnswer>) {
  const [t, m] = [conformityTexts(view), monitoringTexts(view)];
  const { quarters, rows, period } = data;
  const aimed = data.targets.at(-1) ?? null;
  const choices = [...quarters].reverse().map(({ of }) => ({ value: of, text: periodName(of, view) }));
  return (
    <MonitoringPage
      {...{ view, here: 'allFigures', title: t('title'), dataDate: data.dataDate }}
      actions={
        choices.length > 1 && (
          <FilterBar filters={[{ kind: 'choice', name: 'period', label: m('period'), chosen: period, choices }]} />
        )
      }
    >
      {quarters.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>
      ) : (
        <>
          <figure class="pk-chart">
            <figcaption class="pk-chart__caption">{finding(data, view)}</figcaption>
            <LineChart
              points={quarters.map((row, i) => ({
                of: periodShort(row.of, view),
                ...{ value: shareThatConforms(row), target: data.targets[i] ?? null },
              }))}
              target={aimed === null ? null : m('target', { target: targetInWords('conformity', aimed, view) ?? '' })}
              label={finding(data, view)}
              tick={(share) => shareInWords(share, view)}
            />
          </figure>
          <Table
            caption={t('perPharmacy', { period: periodName(period, view) })}
            captionSize="s"
            dense
            columns={columns(t('pharmacy'), view)}
            rows={rows}
            rowKey={({ of }) => of}
          />
          <Table
            caption={t('perQuarter')}
            captionSize="s"
            dense
            columns={columns(m('period'), view)}
            rows={[...quarters].reverse()}
            rowKey={({ of }) => of}
          />
          <ExportLinks rows={rows.length + quarters.length} />
        </>
      )}
      <Body>
        <Link href="/conformity">{t('outside')}</Link>
      </Body>
      <Details summary={m('definition')}>
        {definitions(data, view).map((told) => (
          <Body key={told}>{told}</Body>
        ))}
      </Details>
    </MonitoringPage>
  );
}

const YEAR = 4;

/** What one sees in the chart: the last quarter, and the same a year before. */
function finding({ quarters }: ConformityAnswer, view: View): string {
  const t = conformityTexts(view);
  const [now, then] = [quarters.at(-1), quarters.length > YEAR ? quarters.at(-1 - YEAR) : undefined];
  if (!now || now.sealed === 0) return t('findingNone');
  const { conform, sealed, of } = now;
  const share = shareInWords(shareThatConforms(now), view);
  const before =
    then && then.sealed > 0 ? ` ${t('before', { share: shareInWords(shareThatConforms(then), view) })}` : '';
  return `${t('finding', { period: duringPeriod(of, null, view), share, conform, sealed })}${before}`;
}

/** The pharmacies of the quarter, and the region over the quarters, below each other. */
export const exportedConformity: Exported<ConformityAnswer> = {
  title: (view) => conformityTexts(view)('title'),
  table: ({ period, rows, quarters }, view) => {
    const m = monitoringTexts(view);
    const all = [
      ...rows.map((row) => ({ ...row, period })),
      ...[...quarters].reverse().map((row) => ({ ...row, period: row.of, of: 'region' })),
    ];
    const when = {
      ...{ title: m('period'), holds: 'text' as const, means: m('whatIsDays') },
      value: (row: (typeof all)[number]) => periodName(row.period, view),
    };
    return tableOf([when, ...columns(conformityTexts(view)('pharmacy'), view)], all);
  },
  notes: (data, view) => [finding(data, view), ...definitions(data, view), webTexts(view)('sources')],
};

function definitions({ target }: ConformityAnswer, view: View): string[] {
  const m = monitoringTexts(view);
  const said = targetInWords('conformity', target, view);
  return [conformityTexts(view)('whatIs'), said === null ? m('noTarget') : m('target', { target: said })];
}

function columns(place: string, view: View): FigureColumn<ConformityRow>[] {
  const [t, m] = [conformityTexts(view), monitoringTexts(view)];
  const named = ({ of, name }: ConformityRow) =>
    of === 'region' ? m('region') : of === name ? periodName(of, view) : name;
  const count = (title: string, value: (row: ConformityRow) => number): FigureColumn<ConformityRow> => ({
    ...{ title, numeric: true, means: t('whatIs'), value },
    cell: (row) => formatNumber(value(row), view),
  });
  return [
    { title: place, heads: true, holds: 'text', means: m('whatIsPharmacy'), cell: named, value: named },
    count(t('sealed'), ({ sealed }) => sealed),
    count(t('conform'), ({ conform }) => conform),
    {
      ...{ title: t('share'), numeric: true, holds: 'share', means: t('whatIs') },
      cell: (row) => shareInWords(shareThatConforms(row), view),
      value: (row) => shareValue(shareThatConforms(row)),
    },
    count(t('bySubstitution'), ({ bySubstitution }) => bySubstitution),
    count(t('deviate'), ({ deviate }) => deviate),
  ];
}
