import type { ListColumn } from '../../web/list.js';
import { tableOf } from '../../web/export/table.js';
import type { Exported } from '../../web/export/exported.js';
import type { View } from '../../web/view.js';
import { DECLINE_REASON } from '../../requests/asking/request.text.js';
import type { ListOf } from '../../web/list.input.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { FilterBar } from '../../web/parts/filter-bar.js';
import { ListTable } from '../../web/parts/list-table.js';
import { caseworkTexts } from '../casework.text.js';
import type { PastOffer } from './past-offers.query.js';
import { OFFER_OUTCOME, OFFER_OUTCOMES } from './past-offers.text.js';
import { inWords } from '../case/reason.text.js';
import { whenInWords } from './when.text.js';

export function PastOffersPage({ data, view }: PageProps<ListOf<PastOffer>>) {
  const t = caseworkTexts(view);
  const outcomes = OFFER_OUTCOMES.map((value) => ({ value, text: OFFER_OUTCOME[view.language][value] }));
  return (
    <Layout
      {...{ view, title: t('pastOffers'), dense: true, back: '/cases' }}
      actions={<FilterBar filters={[{ kind: 'choice', name: 'outcome', label: t('outcome'), choices: outcomes }]} />}
    >
      <ListTable
        caption={t('pastOffers')}
        columns={columns(view)}
        rows={data.items}
        rowKey={({ number, offeredAt }) => `${String(number)} ${String(offeredAt)}`}
        sortedBy="-offeredOn"
        nextCursor={data.nextCursor}
        empty={<EmptyState title={t('noPastOffers')}>{t('noPastOffersTodo')}</EmptyState>}
      />
    </Layout>
  );
}

export const exportedOffers: Exported<ListOf<PastOffer>> = {
  title: (view) => caseworkTexts(view)('pastOffers'),
  table: ({ items }, view) => tableOf(columns(view), items),
};

function columns(view: View): ListColumn<PastOffer>[] {
  const t = caseworkTexts(view);
  const outcome = (row: PastOffer) => OFFER_OUTCOME[view.language][row.outcome];
  const reason = (row: PastOffer) => inWords(DECLINE_REASON[view.language], row.reason);
  return [
    {
      key: 'number',
      title: t('number'),
      sort: true,
      heads: true,
      value: ({ number }) => number,
      cell: ({ number }) => number,
    },
    {
      ...{ key: 'offeredOn', title: t('offeredOn'), sort: true, value: ({ offeredAt }) => new Date(offeredAt) },
      cell: (row) => whenInWords(row.offeredAt, view),
    },
    {
      ...{ key: 'endedOn', title: t('endedOn'), sort: true, value: ({ endedAt }) => new Date(endedAt) },
      cell: (row) => whenInWords(row.endedAt, view),
    },
    { key: 'outcome', title: t('outcome'), sort: true, value: outcome, cell: outcome },
    { key: 'reason', title: t('yourReason'), value: reason, cell: reason },
  ];
}
