import type { PlainDate } from '../../platform/calendar.js';
import type { Exported } from '../../web/export/exported.js';
import { tableOf } from '../../web/export/table.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { ExportLinks } from '../../web/parts/export-links.js';
import { PrintButton } from '../../web/parts/print-button.js';
import { Section } from '../../web/parts/section.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import type { ByPeriod } from './expiry-periods.rules.js';
import { ExpiryPeriods } from './expiry-periods.page.js';
import { rationColumns, RationingSection, type ShownRationing } from './rationing.page.js';
import { demandInWords, othersColumn, RegionSupply, supplyColumns, untilInWords } from './region-supply.page.js';
import type { Demand, ShelfOfPharmacy } from './shelf.query.js';
import type { SlotSupply } from './shelf.service.js';
import { shelfTexts } from './shelf.text.js';
import type { Lasts } from './supply.rules.js';

interface Shown {
  today: PlainDate;
  demand: Demand;
  standard: { id: string; name: string } | null;
  kits: { lasts: Lasts; periods: ByPeriod[] };
  pharmacies: ShelfOfPharmacy[];
  slots: SlotSupply[];
  rationing: ShownRationing | null;
}

/** Of the region what lies ready, when it expires, and how far one comes with it; of one slot also with less in a kit. */
export function ShelfPage({ data, view }: PageProps<Shown>) {
  const t = shelfTexts(view);
  const { rationing, today, demand } = data;
  if (rationing) return <RationingSection data={{ ...data, rationing }} view={view} />;
  return (
    <Layout view={view} title={t('title')} back="/standards" dense>
      {data.kits.periods.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>
      ) : (
        <>
          <Body>
            <strong>
              {t('kitsReady', {
                kits: data.kits.lasts.kits,
                until: untilInWords(data.kits.lasts.until, today, view),
              })}
              .
            </strong>{' '}
            {demandInWords(demand, view)}
          </Body>
          <RegionSupply slots={data.slots} today={today} view={view} />
          <ExportLinks rows={data.slots.length} />
          <ExpiryPeriods title={t('byExpiry')} counted={t('kits')} periods={data.kits.periods} view={view} />
        </>
      )}
      <Pharmacies all={data.pharmacies} view={view} />
      <Body kind="s">
        {t('lead')} {t('how')}
      </Body>
      <PrintButton />
    </Layout>
  );
}

export const exportedShelf: Exported<Shown> = {
  title: (view, { rationing }) => {
    const t = shelfTexts(view);
    return rationing ? t('titleOf', { slot: view.language === 'nl' ? rationing.name : rationing.nameEn }) : t('title');
  },
  table: ({ slots, rationing, today }, view) =>
    rationing
      ? tableOf(rationColumns(today, view), rationing.rows)
      : tableOf([...supplyColumns(today, view), othersColumn(view)], slots),
  notes: ({ demand }, view) => [demandInWords(demand, view), shelfTexts(view)('how')],
};

function Pharmacies({ all, view }: { all: readonly ShelfOfPharmacy[]; view: View }) {
  const t = shelfTexts(view);
  if (all.length === 0) return null;
  return (
    <Section title={t('byPharmacy')}>
      <Table
        caption={t('byPharmacy')}
        captionSize="hidden"
        dense
        rows={all}
        rowKey={({ id }) => id}
        columns={[
          { title: t('pharmacy'), heads: true, cell: ({ name }) => name },
          { title: t('ready'), numeric: true, cell: ({ ready }) => ready },
          { title: t('minimum'), numeric: true, cell: ({ minimum }) => minimum },
          { title: t('short'), numeric: true, cell: ({ ready, minimum }) => Math.max(0, minimum - ready) || '–' },
        ]}
      />
    </Section>
  );
}
