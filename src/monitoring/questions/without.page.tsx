import type { Exported } from '../../web/export/exported.js';
import { tableOf } from '../../web/export/table.js';
import { formatDay, formatNumber } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Details } from '../../web/parts/details.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { ExportLinks } from '../../web/parts/export-links.js';
import { FilterBar } from '../../web/parts/filter-bar.js';
import { Link } from '../../web/parts/link.js';
import { Table } from '../../web/parts/table.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import { webTexts } from '../../web/web.text.js';
import { NOTHING, roundedValue, type FigureColumn } from '../figure-value.js';
import { MonitoringPage } from '../monitoring-page.js';
import { monitoringTexts } from '../monitoring.text.js';
import { shareInWords } from '../uptake-figure.text.js';
import { nextPharmacyTexts } from './next-pharmacy.text.js';
import { nearestInWords } from './absent.text.js';
import { WITHOUT_WHEN, type WithoutAnswer, type WithoutRow } from './without.rules.js';
import { WHY_WITHOUT, WITHOUT_AT, withoutTexts } from './without.text.js';

export function WithoutPage({ data, view }: PageProps<WithoutAnswer>) {
  const t = withoutTexts(view);
  const names = WITHOUT_AT[view.language];
  return (
    <MonitoringPage
      {...{ view, here: 'without', title: t('title'), at: data.at }}
      actions={
        <FilterBar
          filters={[
            { kind: 'day', name: 'at', label: t('day'), chosen: data.at },
            {
              ...{ kind: 'choice', name: 'when', label: t('when'), chosen: data.when },
              choices: WITHOUT_WHEN.map((value) => ({ value, text: names[value] })),
            },
          ]}
        />
      }
    >
      {data.rows.some(({ nearest }) => nearest === null) ? (
        <EmptyState title={finding(data, view)}>{t('nobodyTodo')}</EmptyState>
      ) : (
        <Inset>{finding(data, view)}</Inset>
      )}
      {data.rows.length > 0 && (
        <Table
          caption={t('caption', { day: formatDay(data.at, view), when: names[data.when] })}
          captionSize="hidden"
          dense
          columns={columns(view)}
          rows={data.rows}
          rowKey={({ pc4 }) => pc4}
        />
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

function finding({ at, when, people, share, rows }: WithoutAnswer, view: View): string {
  const t = withoutTexts(view);
  const said = { day: formatDay(at, view), when: WITHOUT_AT[view.language][when] };
  if (rows.length === 0) return t('everybody', said);
  return t('finding', {
    ...said,
    ...{ share: shareInWords(share, view), people: formatNumber(people, view), areas: rows.length },
  });
}

export const exportedWithout: Exported<WithoutAnswer> = {
  title: (view, { at, when }) =>
    withoutTexts(view)('caption', { day: formatDay(at, view), when: WITHOUT_AT[view.language][when] }),
  table: ({ rows }, view) => tableOf(columns(view), rows),
  notes: (data, view) => [finding(data, view), ...definitions(view), webTexts(view)('sources')],
};

function definitions(view: View): string[] {
  const t = withoutTexts(view);
  return [t('whatIsPeople'), t('whatIsWhy'), t('whatIsNearest')];
}

function columns(view: View): FigureColumn<WithoutRow>[] {
  const t = withoutTexts(view);
  const m = monitoringTexts(view);
  const area = ({ pc4, place }: WithoutRow) => `${pc4} ${place}`;
  const why = (row: WithoutRow) => WHY_WITHOUT[view.language][row.why];
  return [
    { title: t('area'), heads: true, means: t('whatIsArea'), cell: area, value: area },
    {
      ...{ title: m('municipality'), means: t('whatIsArea') },
      ...{ cell: ({ municipality }) => municipality, value: ({ municipality }) => municipality },
    },
    {
      ...{ title: `${t('people')} ${m('estimate')}`, numeric: true, means: t('whatIsPeople') },
      cell: ({ people }) => formatNumber(people, view),
      value: ({ people }) => roundedValue(people),
    },
    { title: t('why'), cell: why, value: why, means: t('whatIsWhy') },
    {
      ...{ title: t('nearest'), means: t('whatIsNearest') },
      cell: ({ nearest }) =>
        nearest ? <Link href={`/pharmacies/${nearest.id}`}>{nearestInWords(nearest, view)}</Link> : NOTHING,
      value: ({ nearest }) => (nearest ? nearestInWords(nearest, view) : NOTHING),
    },
    {
      ...{ title: t('distance'), numeric: true, means: t('whatIsNearest') },
      cell: ({ nearest }) => (nearest ? t('km', { km: formatNumber(nearest.km, view, 1) }) : NOTHING),
      value: ({ nearest }) => (nearest ? roundedValue(nearest.km, 1) : NOTHING),
    },
  ];
}
