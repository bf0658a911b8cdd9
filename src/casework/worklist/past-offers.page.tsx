import { DECLINE_REASON } from '../../requests/asking/request.text.js';
import type { ListOf } from '../../web/list.input.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Pagination } from '../../web/parts/pagination.js';
import { Table, type Column } from '../../web/parts/table.js';
import { caseworkTexts } from '../casework.text.js';
import type { PastOffer } from './past-offers.query.js';
import { OFFER_OUTCOME } from './past-offers.text.js';
import { inWords } from '../case/reason.text.js';
import { whenInWords } from './when.text.js';

export function PastOffersPage({ data, view }: PageProps<ListOf<PastOffer>>) {
  const t = caseworkTexts(view);
  const columns: Column<PastOffer>[] = [
    { title: t('number'), heads: true, cell: (row) => row.number },
    { title: t('offeredOn'), cell: (row) => whenInWords(row.offeredAt, view) },
    { title: t('endedOn'), cell: (row) => whenInWords(row.endedAt, view) },
    { title: t('outcome'), cell: (row) => OFFER_OUTCOME[view.language][row.outcome] },
    { title: t('yourReason'), cell: (row) => inWords(DECLINE_REASON[view.language], row.reason) },
  ];
  return (
    <Layout view={view} title={t('pastOffers')} dense back="/cases">
      {data.items.length === 0 ? (
        <EmptyState title={t('noPastOffers')} />
      ) : (
        <Table
          dense
          caption={t('pastOffers')}
          captionSize="hidden"
          columns={columns}
          rows={data.items}
          rowKey={({ number, offeredAt }) => `${String(number)} ${String(offeredAt)}`}
        />
      )}
      <Pagination next={data.nextCursor && `/past-offers?cursor=${data.nextCursor}`} />
    </Layout>
  );
}
