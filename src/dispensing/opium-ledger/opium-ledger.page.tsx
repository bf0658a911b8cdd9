import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { ListOf } from '../../web/list.input.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code, Quiet } from '../../web/parts/body.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Link } from '../../web/parts/link.js';
import { Pagination } from '../../web/parts/pagination.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import type { LedgerRow } from './opium-ledger.query.js';
import { ACCOUNT, opiumLedgerTexts } from './opium-ledger.text.js';

type Shown = ListOf<LedgerRow> & { product: string | null };

export function OpiumLedgerPage({ data: { items, nextCursor, product }, view }: PageProps<Shown>) {
  const t = opiumLedgerTexts(view);
  const only = product ? `&product=${product}` : '';
  return (
    <Layout view={view} title={t('title')}>
      <Body>{t('lead')}</Body>
      {product && (
        <Body>
          <Link href="/opium-ledger">{t('everything')}</Link>
        </Body>
      )}
      {items.length === 0 && <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
      {items.length > 0 && <Rows items={items} view={view} />}
      <Pagination next={nextCursor && `/opium-ledger?cursor=${nextCursor}${only}`} />
    </Layout>
  );
}

function Rows({ items, view }: { items: LedgerRow[]; view: View }) {
  const t = opiumLedgerTexts(view);
  const words = ACCOUNT[view.language];
  const note = (row: LedgerRow) => (row.reverses ? t('counterRow') : row.reversed && t('reversed'));
  return (
    <Table
      caption={t('title')}
      captionSize="hidden"
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { title: t('when'), cell: ({ at }) => formatMoment(at, view), heads: true },
        { title: t('kit'), cell: (row) => <Link href={`/kits/${row.kitId}`}>{row.serial ?? '–'}</Link> },
        {
          title: t('product'),
          cell: ({ product, name, lot }) => (
            <>
              <Link href={`/opium-ledger?product=${product}`}>{name}</Link> <Code>{t('lot', { lot })}</Code>
            </>
          ),
        },
        {
          title: t('movement'),
          cell: (row) => (
            <>
              {t('fromTo', { from: words[row.from], to: words[row.to] })} {note(row) && <Quiet>({note(row)})</Quiet>}
            </>
          ),
        },
        { title: t('quantity'), cell: ({ quantity }) => quantity, numeric: true },
        { title: t('running'), cell: ({ running }) => running, numeric: true },
        {
          title: t('by'),
          cell: ({ by, witness }) => [by, witness && t('witness', { name: witness })].filter(Boolean).join(', ') || '–',
        },
      ]}
    />
  );
}
