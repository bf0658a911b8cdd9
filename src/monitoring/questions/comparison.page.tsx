import { dayOf } from '../../platform/calendar.js';
import type { Exported } from '../../web/export/exported.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Details } from '../../web/parts/details.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { FigureExportLinks } from '../figure-export-links.page.js';
import { FilterBar } from '../../web/parts/filter-bar.js';
import { Table } from '../../web/parts/table.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import { webTexts } from '../../web/web.text.js';
import { MonitoringPage } from '../monitoring-page.js';
import { monitoringTexts } from '../monitoring.text.js';
import { periodName } from '../period-name.js';
import { uptakeTexts } from '../uptake.text.js';
import { columnsOfOne, columnsOfSeveral, headsOfSeveral, placesOf, tableInFile } from './comparison-columns.js';
import { finding, isNothingKnown, manyComparisons } from './comparison-finding.js';
import { closedPeriods, type ComparisonAnswer } from './comparison.rules.js';
import { comparisonTexts } from './comparison.text.js';

export function ComparisonPage({ data, view }: PageProps<ComparisonAnswer>) {
  const t = comparisonTexts(view);
  const m = monitoringTexts(view);
  const names = closedPeriods(dayOf(view.now)).map(({ name }) => name);
  const asked = data.periods.length === 1 ? data.periods.map(({ after }) => after) : [];
  return (
    <MonitoringPage
      {...{ view, here: 'comparison', title: t('title'), dataDate: data.dataDate }}
      actions={
        <FilterBar
          filters={[
            {
              ...{ kind: 'choice', name: 'period', label: m('period'), any: t('lastQuarters') },
              choices: [...new Set([...asked, ...names])].map((value) => ({ value, text: periodName(value, view) })),
            },
          ]}
        />
      }
    >
      <Finding data={data} view={view} />
      <Compared data={data} view={view} />
      <Body>
        {t(asked.length === 1 ? 'brackets' : 'besideKey')} {data.comparisons > 0 && manyComparisons(data, view)}
      </Body>
      <FigureExportLinks view={view} rows={data.periods.reduce((sum, { rows }) => sum + rows.length + 1, 0)} />
      <Details summary={m('definition')}>
        {definitions(view).map((told) => (
          <Body key={told}>{told}</Body>
        ))}
      </Details>
    </MonitoringPage>
  );
}

function Finding({ data, view }: { data: ComparisonAnswer; view: View }) {
  const found = finding(data, view);
  if (isNothingKnown(data.periods))
    return <EmptyState title={found}>{comparisonTexts(view)('nothingTodo')}</EmptyState>;
  return <Inset>{found}</Inset>;
}

function Compared({ data, view }: { data: ComparisonAnswer; view: View }) {
  const { periods } = data;
  const [only, ...others] = periods;
  const caption = captionOf(data, view);
  const look = { caption, captionSize: 'hidden', dense: true, rowKey: ({ code }: { code: string }) => code } as const;
  return only && others.length === 0 ? (
    <Table {...look} columns={columnsOfOne(only, view)} rows={[...only.rows, only.total]} />
  ) : (
    <Table
      {...look}
      columns={columnsOfSeveral(periods, view)}
      head={headsOfSeveral(periods, view)}
      rows={placesOf(periods)}
    />
  );
}

function captionOf({ periods }: ComparisonAnswer, view: View): string {
  const t = comparisonTexts(view);
  const [first, last] = [periods[0]?.after ?? '', periods.at(-1)?.after ?? ''];
  if (first === last) return t('caption', { after: periodName(first, view) });
  return t('captionOfSeveral', { first: periodName(first, view), last: periodName(last, view) });
}

export const exportedComparison: Exported<ComparisonAnswer> = {
  title: (view, data) => captionOf(data, view),
  table: tableInFile,
  notes: (data, view) => [
    monitoringTexts(view)('inFile'),
    finding(data, view),
    ...(data.comparisons > 0 ? [manyComparisons(data, view)] : []),
    ...definitions(view),
    webTexts(view)('sources'),
  ],
};

function definitions(view: View): string[] {
  const t = comparisonTexts(view);
  const u = uptakeTexts(view);
  return [
    t('whatIsTest'),
    t('whatIsUnsaid'),
    t('whatIsHidden'),
    u('whatIsUptake'),
    u('whatIsInterval'),
    u('whatIsSmall'),
  ];
}
