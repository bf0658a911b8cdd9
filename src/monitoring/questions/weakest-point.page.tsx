import type { Exported } from '../../web/export/exported.js';
import { tableOf, type Value } from '../../web/export/table.js';
import { formatDay, formatNumber } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Details } from '../../web/parts/details.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { ExportLinks } from '../../web/parts/export-links.js';
import { FilterBar } from '../../web/parts/filter-bar.js';
import { Link } from '../../web/parts/link.js';
import { Table, type Column } from '../../web/parts/table.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import { webTexts } from '../../web/web.text.js';
import { areasInWords } from '../attention.text.js';
import { NOTHING, roundedValue, shareValue, type FigureColumn } from '../figure-value.js';
import { MonitoringPage } from '../monitoring-page.js';
import { monitoringTexts } from '../monitoring.text.js';
import { shareInWords } from '../uptake-figure.text.js';
import type { Loss, WeakestPointAnswer, WeakPoint } from './weakest-point.rules.js';
import { nextPharmacyTexts } from './next-pharmacy.text.js';
import { weakestPointTexts } from './weakest-point.text.js';

export function WeakestPointPage({ data, view }: PageProps<WeakestPointAnswer>) {
  const t = weakestPointTexts(view);
  const day = formatDay(data.at, view);
  return (
    <MonitoringPage
      {...{ view, here: 'weakest', title: t('title'), at: data.at }}
      actions={<FilterBar filters={[{ kind: 'day', name: 'at', label: t('day'), chosen: data.at }]} />}
    >
      {data.rows.length === 0 ? (
        <EmptyState title={t('nobody', { day })}>{t('nobodyTodo')}</EmptyState>
      ) : (
        <>
          <Inset>{findings(data, view).join(' ')}</Inset>
          <Table
            caption={t('caption', { day })}
            captionSize="hidden"
            dense
            columns={columnsOnPage(view)}
            rows={data.rows}
            rowKey={({ id }) => id}
          />
          <Body>{coverageNow(data, view)}</Body>
        </>
      )}
      <Body>
        <Link href="/monitoring/next-pharmacy">{nextPharmacyTexts(view)('title')}</Link>
      </Body>
      <ExportLinks rows={data.rows.length} />
      <Details summary={monitoringTexts(view)('definition')}>
        {definitions(view).map((told) => (
          <Body key={told}>{told}</Body>
        ))}
      </Details>
    </MonitoringPage>
  );
}

/** Without whom most is lost, in office hours and out of hours. */
function findings({ rows }: WeakestPointAnswer, view: View): string[] {
  const t = weakestPointTexts(view);
  const said = (pharmacy: string, { people }: Loss) => ({ pharmacy, people: formatNumber(people, view) });
  const [first] = rows;
  const night = rows
    .flatMap(({ name, outOfHours: loss }) => (loss ? [{ name, loss }] : []))
    .sort((a, b) => b.loss.people - a.loss.people)[0];
  return [
    first && first.office.people > 0 ? t('weakest', said(first.name, first.office)) : t('none'),
    ...(night
      ? [night.loss.people > 0 ? t('weakestOutOfHours', said(night.name, night.loss)) : t('noneOutOfHours')]
      : []),
  ];
}

function coverageNow({ office, outOfHours }: WeakestPointAnswer, view: View): string {
  const said = { office: shareInWords(office, view), outOfHours: shareInWords(outOfHours, view) };
  return weakestPointTexts(view)('now', said);
}

export const exportedWeakestPoint: Exported<WeakestPointAnswer> = {
  title: (view, { at }) => weakestPointTexts(view)('caption', { day: formatDay(at, view) }),
  table: ({ rows }, view) => tableOf(columns(view), rows),
  notes: (data, view) => [
    ...findings(data, view),
    coverageNow(data, view),
    ...definitions(view),
    webTexts(view)('sources'),
  ],
};

function definitions(view: View): string[] {
  const t = weakestPointTexts(view);
  return [t('whatIsLost'), t('whatIsWhen')];
}

function columns(view: View): FigureColumn<WeakPoint>[] {
  const t = weakestPointTexts(view);
  const which = ({ office }: WeakPoint) => (office.areas.length === 0 ? NOTHING : areasInWords(office.areas, view));
  return [
    {
      ...{ title: t('pharmacy'), heads: true, means: t('whatIsWhen'), value: ({ name }) => name },
      cell: ({ id, name }) => <Link href={`/pharmacies/${id}`}>{name}</Link>,
    },
    ...lost(t('office'), ({ office }) => office, view),
    ...lost(t('outOfHours'), ({ outOfHours }) => outOfHours, view),
    {
      ...{ title: t('which'), holds: 'text', means: t('whatIsLost') },
      ...{ cell: which, value: ({ office }) => office.areas.join(' ') },
    },
  ];
}

/** What a file has in columns of its own stands together here: one line a pharmacy, and a short card on a phone. */
function columnsOnPage(view: View): Column<WeakPoint>[] {
  const t = weakestPointTexts(view);
  const [pharmacy, ...others] = columns(view);
  const which = others.at(-1);
  const together = (when: string, of: (row: WeakPoint) => Loss | null): Column<WeakPoint> => ({
    ...{ title: t('people', { when }), numeric: true },
    cell: (row) => {
      const loss = of(row);
      return loss ? lostInWords(loss, view) : t('notThen');
    },
  });
  return [
    ...(pharmacy ? [pharmacy] : []),
    together(t('office'), ({ office }) => office),
    together(t('outOfHours'), ({ outOfHours }) => outOfHours),
    ...(which ? [which] : []),
  ];
}

function lostInWords({ people, areas, coverage }: Loss, view: View): string {
  if (areas.length === 0) return formatNumber(0, view);
  const said = { people: formatNumber(people, view), areas: areas.length, left: shareInWords(coverage, view) };
  return weakestPointTexts(view)('lost', said);
}

function lost(when: string, of: (row: WeakPoint) => Loss | null, view: View): FigureColumn<WeakPoint>[] {
  const t = weakestPointTexts(view);
  const column = (
    title: string,
    cell: (loss: Loss) => string,
    value: (loss: Loss) => Value,
    absent = NOTHING,
  ): FigureColumn<WeakPoint> => ({
    ...{ title, numeric: true, means: t('whatIsLost') },
    cell: (row) => {
      const loss = of(row);
      return loss ? cell(loss) : absent;
    },
    value: (row) => {
      const loss = of(row);
      return loss ? value(loss) : absent;
    },
  });
  return [
    column(
      t('people', { when }),
      ({ people }) => formatNumber(people, view),
      ({ people }) => roundedValue(people),
      t('notThen'),
    ),
    column(
      t('areas', { when }),
      ({ areas }) => formatNumber(areas.length, view),
      ({ areas }) => areas.length,
    ),
    {
      ...column(
        t('left', { when }),
        ({ coverage }) => shareInWords(coverage, view),
        ({ coverage }) => shareValue(coverage),
      ),
      holds: 'share',
    },
  ];
}
