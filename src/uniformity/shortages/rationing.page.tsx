import { indicationsInWords } from '../../kit-standards/direction-words.text.js';
import { unitIn } from '../../kit-standards/unit.js';
import type { Need } from '../../kit-standards/need.rules.js';
import type { PlainDate } from '../../platform/calendar.js';
import { formatDay } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { ListColumn } from '../../web/list.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { ButtonLink } from '../../web/parts/button.js';
import { ExportLinks } from '../../web/parts/export-links.js';
import { FilterBar } from '../../web/parts/filter-bar.js';
import { PrintButton } from '../../web/parts/print-button.js';
import { Section } from '../../web/parts/section.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import type { ByPeriod } from './expiry-periods.rules.js';
import { ExpiryPeriods } from './expiry-periods.page.js';
import type { Ration } from './rationing.rules.js';
import { demandInWords, lastsColumns, otherInWords } from './region-supply.page.js';
import type { Demand } from './shelf.query.js';
import { shelfTexts } from './shelf.text.js';
import type { OtherUnits } from './weighed-units.rules.js';

export interface ShownRationing {
  slot: string;
  name: string;
  nameEn: string;
  unit: string;
  unitEn: string;
  /** None for an aid. */
  need: Need | null;
  loose: number;
  until: PlainDate | null;
  rows: Ration[];
  enough: number | null;
  products: { product: string; name: string; periods: ByPeriod[] }[];
  others: OtherUnits[];
}
interface Shown {
  today: PlainDate;
  demand: Demand;
  standard: { id: string; name: string } | null;
  rationing: ShownRationing;
}

function needInWords(need: Need, it: ShownRationing, view: View): string {
  const t = shelfTexts(view);
  return need.why
    ? t(need.why, { uses: indicationsInWords(need.of, view.language) })
    : t('need', { need: need.units, unit: unitIn(view.language, it, need.units) });
}

/** Of one slot: with so many in a kit enough until then. */
export function RationingSection({ data, view }: PageProps<Shown>) {
  const t = shelfTexts(view);
  const { rationing: it, today, standard } = data;
  const slot = view.language === 'nl' ? it.name : it.nameEn;
  const unitOf = (count: number) => unitIn(view.language, it, count);
  return (
    <Layout view={view} title={t('titleOf', { slot })} back="/shelf">
      <Body>{demandInWords(data.demand, view)}</Body>
      <FilterBar
        keeps={['slot']}
        filters={[
          { kind: 'search', name: 'loose', label: t('loose') },
          { kind: 'day', name: 'until', label: t('shortUntil') },
        ]}
      />
      <Enough it={it} view={view} />
      <Section title={t('rationing')}>
        {it.need && <Body>{needInWords(it.need, it, view)}</Body>}
        {it.others.map((one) => (
          <Body key={one.product}>{otherInWords(one, view)}</Body>
        ))}
        <Table
          caption={t('rationing')}
          captionSize="hidden"
          rows={it.rows}
          rowKey={({ quantity }) => String(quantity)}
          columns={rationColumns(today, view)}
        />
        <ExportLinks rows={it.rows.length} />
      </Section>
      {standard && (
        <ButtonLink href={`/standards/${standard.id}/substitutions`} kind="secondary">
          {t('propose')}
        </ButtonLink>
      )}
      {it.products.map(({ product, name, periods }) => (
        <ExpiryPeriods
          key={product}
          title={t('productByExpiry', { name })}
          counted={unitOf(2)}
          periods={periods}
          view={view}
        />
      ))}
      <Body kind="s">{t('how')}</Body>
      <PrintButton />
    </Layout>
  );
}

function Enough({ it: { until, enough }, view }: { it: ShownRationing; view: View }) {
  const t = shelfTexts(view);
  if (until === null) return null;
  const day = formatDay(until, view);
  return <Body kind="l">{enough === null ? t('notEnough', { day }) : t('enough', { quantity: enough, day })}</Body>;
}

export function rationColumns(today: PlainDate, view: View): ListColumn<Ration>[] {
  const t = shelfTexts(view);
  const quantity = ({ quantity: n, isUnderNeed }: Ration) =>
    isUnderNeed ? t('underNeed', { quantity: n }) : String(n);
  return [
    {
      ...{ key: 'quantity', title: t('inAKit'), heads: true, holds: 'text', value: quantity },
      cell: quantity,
    },
    {
      ...{ key: 'everyKitKits', title: t('kitsOpened'), numeric: true, value: (it) => it.everyKit.kits },
      cell: (it) => it.everyKit.kits,
    },
    ...lastsColumns<Ration>(({ everyKit }) => everyKit, today, view, 'Opened'),
    {
      ...{ key: 'newKitsKits', title: t('kitsAsTheyAre'), numeric: true, value: (it) => it.newKits.kits },
      cell: (it) => it.newKits.kits,
    },
    ...lastsColumns<Ration>(({ newKits }) => newKits, today, view, 'AsTheyAre'),
  ];
}
