import { may } from '../../access/may.js';
import type { Exported } from '../../web/export/exported.js';
import { tableOf } from '../../web/export/table.js';
import { formatDay, formatNumber, formatPercent } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Details } from '../../web/parts/details.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { FigureExportLinks } from '../figure-export-links.page.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { Table, type Column } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import { webTexts } from '../../web/web.text.js';
import { NOTHING, roundedValue, shareValue, type FigureColumn } from '../figure-value.js';
import { MonitoringPage } from '../monitoring-page.js';
import { monitoringTexts } from '../monitoring.text.js';
import { shareInWords } from '../uptake-figure.text.js';
import type { DemandAnswer, DemandRow } from './demand.rules.js';
import { demandTexts } from './demand.text.js';

export function DemandPage({ data, view }: PageProps<DemandAnswer>) {
  const t = demandTexts(view);
  return (
    <MonitoringPage {...{ view, here: 'supply', title: t('title'), dataDate: data.dataDate }}>
      {data.items.length === 0 ? (
        <EmptyState title={t('nobody')}>{t('nobodyTodo')}</EmptyState>
      ) : (
        <>
          <Body>{findings(data, view).join(' ')}</Body>
          <Table
            caption={t('caption')}
            captionSize="hidden"
            dense
            columns={columnsOnPage(data, view)}
            rows={data.items}
            rowKey={({ id }) => id}
          />
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

export const exportedDemand: Exported<DemandAnswer> = {
  title: (view) => demandTexts(view)('caption'),
  table: (data, view) => tableOf(columns(data, view), data.items),
  notes: (data, view) => [
    monitoringTexts(view)('inFile'),
    ...findings(data, view),
    ...definitions(data, view),
    webTexts(view)('sources'),
  ],
};

function findings({ items, coveredNow, coveredThen }: DemandAnswer, view: View): string[] {
  const t = demandTexts(view);
  const more = items.filter(({ proposed, minimum }) => proposed > minimum).length;
  const less = items.filter(({ proposed, minimum }) => proposed < minimum).length;
  const now = { then: shareInWords(coveredThen, view), now: shareInWords(coveredNow, view) };
  return [
    more + less === 0 ? t('findingSame', { all: items.length }) : t('finding', { more, less }),
    ...(coveredNow === null ? [] : [t('lookedBack', now)]),
  ];
}

function definitions({ from, until, orderingDays, cover }: DemandAnswer, view: View): string[] {
  const t = demandTexts(view);
  return [
    t('whatIsPerWeek', { from: formatDay(from, view), until: formatDay(until, view) }),
    t('whatIsReplenishment', { days: orderingDays }),
    t('whatIsProposed', { cover: formatPercent(cover, view) }),
    t('whatIsLookedBack'),
  ];
}

function columns(data: DemandAnswer, view: View): FigureColumn<DemandRow>[] {
  const t = demandTexts(view);
  const [perWeek, replenishment, proposed, lookedBack] = definitions(data, view);
  const number = (
    title: string,
    means: string | undefined,
    of: (row: DemandRow) => number,
    words = (row: DemandRow) => formatNumber(of(row), view),
  ): FigureColumn<DemandRow> => ({
    title,
    means,
    numeric: true,
    cell: words,
    value: (row) => roundedValue(of(row), 2),
  });
  const share = (title: string, of: (row: DemandRow) => number | null): FigureColumn<DemandRow> => ({
    ...{ title, means: lookedBack, numeric: true, holds: 'share', value: (row) => shareValue(of(row)) },
    cell: (row) => (of(row) === null ? NOTHING : shareInWords(of(row), view)),
  });
  const demand = ({ perWeek, ofRegion }: DemandRow) => {
    const n = formatNumber(perWeek, view, 1);
    return ofRegion ? t('ofRegion', { n }) : n;
  };
  return [
    {
      ...{
        title: t('pharmacy'),
        heads: true,
        means: monitoringTexts(view)('whatIsPharmacy'),
        value: ({ name }) => name,
      },
      cell: ({ id, name }) => (
        <span id={id}>
          <Link href={`/pharmacies/${id}`}>{name}</Link>
        </span>
      ),
    },
    number(t('perWeek'), perWeek, ({ perWeek }) => perWeek, demand),
    number(
      t('replenishment'),
      replenishment,
      ({ replenishmentDays }) => replenishmentDays,
      ({ replenishmentDays }) => t('days', { n: formatNumber(replenishmentDays, view, 1) }),
    ),
    number(
      t('expected'),
      t('whatIsExpected'),
      ({ expected }) => expected,
      ({ expected }) => formatNumber(expected, view, 2),
    ),
    number(t('ready'), t('whatIsReady'), ({ readyKits }) => readyKits),
    number(t('minimum'), t('whatIsReady'), ({ minimum }) => minimum),
    number(t('proposed'), proposed, ({ proposed }) => proposed),
    share(t('coveredNow'), ({ coveredNow }) => coveredNow),
    share(t('coveredThen'), ({ coveredThen }) => coveredThen),
  ];
}

/** Beside it the one click, for who may set it. */
function columnsOnPage(data: DemandAnswer, view: View): Column<DemandRow>[] {
  const t = demandTexts(view);
  const role = view.signedIn?.role;
  if (role === undefined || !may(role, 'decidePharmacy')) return columns(data, view);
  const adopt = ({ id, name, version, minimum, proposed }: DemandRow) =>
    minimum === proposed ? (
      t('asProposed')
    ) : (
      <Details summary={t('adopt')}>
        <Body kind="s">{t('adoptAsked', { name, minimum, proposed })}</Body>
        <Form action={`/pharmacies/${id}`} method="patch" version={version} inline among>
          <Hidden name="minimumReadyKits" value={String(proposed)} />
          <Button kind="secondary" about={name}>
            {t('adoptTo', { minimum, proposed })}
          </Button>
        </Form>
      </Details>
    );
  return [...columns(data, view), { title: t('adoptTitle'), cell: adopt }];
}
