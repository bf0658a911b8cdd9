import { may } from '../../access/may.js';
import type { Exported } from '../../web/export/exported.js';
import { tableOf } from '../../web/export/table.js';
import { formatList, formatNumber } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Details } from '../../web/parts/details.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { FigureExportLinks } from '../figure-export-links.page.js';
import { Link } from '../../web/parts/link.js';
import { Table, type Column } from '../../web/parts/table.js';
import { Telephone } from '../../web/parts/telephone.js';
import type { View } from '../../web/view.js';
import { webTexts } from '../../web/web.text.js';
import { shownInWords } from '../disclosure/disclosure.js';
import { NOTHING, roundedValue, type FigureColumn } from '../figure-value.js';
import { MonitoringPage } from '../monitoring-page.js';
import { monitoringTexts } from '../monitoring.text.js';
import { duringPeriod } from '../period-name.js';
import { riskInWords, riskPath } from './risk.text.js';
import { StockBar } from './stock-bar.page.js';
import type { SupplyAnswer, SupplyRow } from './supply.rules.js';
import { supplyTexts } from './supply.text.js';

export function SupplyPage({ data, view }: PageProps<SupplyAnswer>) {
  const t = supplyTexts(view);
  return (
    <MonitoringPage {...{ view, here: 'supply', title: t('title'), dataDate: data.dataDate }}>
      {data.items.length === 0 ? (
        <EmptyState title={t('nobody')}>{t('nobodyTodo')}</EmptyState>
      ) : (
        <>
          <Body>
            {finding(data, view)} {t('key')} <Link href="/monitoring/demand">{t('toDemand')}</Link>
          </Body>
          <Table
            caption={t('caption')}
            captionSize="hidden"
            dense
            columns={columnsOnPage(data, view)}
            rows={data.items}
            rowKey={({ id }) => id}
          />
          <Body>{concentrationInWords(data, view)}</Body>
          <FigureExportLinks view={view} rows={data.items.length} />
        </>
      )}
      <Details summary={monitoringTexts(view)('definition')}>
        {definitions(data, view).map((told) => (
          <Body key={told}>{told}</Body>
        ))}
      </Details>
    </MonitoringPage>
  );
}

export const exportedSupply: Exported<SupplyAnswer> = {
  title: (view) => supplyTexts(view)('caption'),
  table: (data, view) => tableOf(columns(data, view), data.items),
  notes: (data, view) => [
    monitoringTexts(view)('inFile'),
    finding(data, view),
    concentrationInWords(data, view),
    ...definitions(data, view),
    webTexts(view)('sources'),
  ],
};

function finding({ items }: SupplyAnswer, view: View): string {
  const t = supplyTexts(view);
  const below = items.filter(({ readyKits, minimum }) => readyKits < minimum).map(({ name }) => name);
  if (below.length === 0) return t('findingFine', { count: items.length });
  const risky = items.filter(({ risks }) => risks.length > 0).length;
  return t('finding', { count: below.length, names: formatList(below, view), risky, all: items.length });
}

/** How much hangs on few, in a number and in what it is like. */
function concentrationInWords(
  { concentration: { index, between, requests, untold }, quarter }: SupplyAnswer,
  view: View,
) {
  const t = supplyTexts(view);
  const period = duringPeriod(quarter, null, view);
  if (index === null) return t('concentrationNone', { period });
  const said = { period, index: formatNumber(index, view, 2), alike: formatNumber(1 / index, view, 1) };
  const told = t('concentration', { ...said, requests: shownInWords(requests, view.language) });
  if (between === null) return told;
  const [low, high] = [between.low, between.high].map((end) => formatNumber(end, view, 2));
  return `${told} ${t('concentrationBetween', { low, high, untold })}`;
}

function definitions({ quarter, lookedBack }: SupplyAnswer, view: View): string[] {
  const t = supplyTexts(view);
  const said = { quarter: duringPeriod(quarter, null, view).replace(/^in /, ''), days: lookedBack };
  return [
    t('whatIsReady'),
    t('whatIsWithout', said),
    t('whatIsCover', said),
    t('whatIsP90', said),
    t('whatIsConcentration'),
  ];
}

function columns(data: SupplyAnswer, view: View): FigureColumn<SupplyRow>[] {
  const t = supplyTexts(view);
  const pharmacy = monitoringTexts(view)('whatIsPharmacy');
  const [ready, without, cover, p90] = definitions(data, view);
  const kits = (title: string, of: (row: SupplyRow) => number): FigureColumn<SupplyRow> => ({
    ...{ title, numeric: true, means: ready, cell: (row) => formatNumber(of(row), view), value: of },
  });
  const told = (
    title: string,
    means: string | undefined,
    of: (row: SupplyRow) => number | null,
    words: (value: number) => string,
  ) => ({
    ...{ title, numeric: true, means },
    cell: (row: SupplyRow) => {
      const value = of(row);
      return value === null ? NOTHING : words(value);
    },
    value: (row: SupplyRow) => {
      const value = of(row);
      return value === null ? NOTHING : roundedValue(value, 1);
    },
  });
  return [
    {
      ...{ title: t('pharmacy'), heads: true, means: pharmacy, value: ({ name }) => name },
      cell: ({ id, name }) => <Link href={`/pharmacies/${id}`}>{name}</Link>,
    },
    {
      ...{ title: t('phone'), holds: 'text', means: pharmacy, value: ({ phone }) => phone ?? NOTHING },
      cell: ({ phone }) => (phone ? <Telephone number={phone} /> : NOTHING),
    },
    kits(t('ready'), ({ readyKits }) => readyKits),
    kits(t('minimum'), ({ minimum }) => minimum),
    {
      ...{ title: t('without'), numeric: true, means: without, value: ({ daysWithout }) => daysWithout },
      cell: ({ daysWithout, daysCounted }) => t('withoutOf', { without: daysWithout, days: daysCounted }),
    },
    told(
      t('cover'),
      cover,
      ({ daysOfCover }) => daysOfCover,
      (days) => formatNumber(days, view),
    ),
    told(
      t('p90'),
      p90,
      ({ p90Hours }) => p90Hours,
      (hours) => t('hours', { hours: formatNumber(hours, view) }),
    ),
    {
      ...{ title: t('risks'), holds: 'text', means: t('whatIsRisk') },
      cell: (row) => <Risks row={row} view={view} />,
      value: ({ risks }) => risks.map((risk) => riskInWords(risk, view)).join('; ') || t('noRisk'),
    },
  ];
}

/** On the page what is ready stands against the minimum in one drawing. */
function columnsOnPage(data: SupplyAnswer, view: View): Column<SupplyRow>[] {
  const { items } = data;
  const t = supplyTexts(view);
  const most = Math.max(...items.flatMap(({ readyKits, minimum }) => [readyKits, minimum]));
  const [pharmacy, phone, , , ...others] = columns(data, view);
  const stock: Column<SupplyRow> = {
    title: t('stock'),
    cell: ({ readyKits: ready, minimum }) => (
      <>
        {t('ofMinimum', { ready, minimum })} <StockBar {...{ ready, minimum, most, view }} />
      </>
    ),
  };
  return [...[pharmacy, phone].filter((column) => column !== undefined), stock, ...others];
}

function Risks({ row: { id, risks, name }, view }: { row: SupplyRow; view: View }) {
  if (risks.length === 0) return <>{supplyTexts(view)('noRisk')}</>;
  const mayKeep = view.signedIn !== null && may(view.signedIn.role, 'keepPharmacy');
  return (
    <>
      {risks.map((risk, i) => (
        <span key={risk.kind}>
          {i > 0 && ' · '}
          <Link href={riskPath(risk, id, mayKeep)} about={name}>
            {riskInWords(risk, view)}
          </Link>
        </span>
      ))}
    </>
  );
}
