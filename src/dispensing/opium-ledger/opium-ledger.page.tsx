import { ExportLinks } from '../../web/parts/export-links.js';
import type { ListColumn } from '../../web/list.js';
import { tableOf, type ExportColumn } from '../../web/export/table.js';
import type { Exported } from '../../web/export/exported.js';
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
      <ExportLinks rows={items.length} more={nextCursor !== null} />
      <Pagination next={nextCursor && `/opium-ledger?cursor=${nextCursor}${only}`} />
    </Layout>
  );
}

export const exportedLedger: Exported<Shown> = {
  title: (view) => opiumLedgerTexts(view)('title'),
  table: ({ items }, view) => tableOf(columns(view).flatMap(apart(view)), items),
};

/** In a file a lot has a column of its own. */
const apart =
  (view: View) =>
  (column: ListColumn<LedgerRow>): ExportColumn<LedgerRow>[] =>
    column.key === 'product'
      ? [column, { title: opiumLedgerTexts(view)('lotAlone'), holds: 'text', value: ({ lot }) => lot }]
      : [column];

function Rows({ items, view }: { items: LedgerRow[]; view: View }) {
  return (
    <Table
      caption={opiumLedgerTexts(view)('title')}
      captionSize="hidden"
      rows={items}
      rowKey={({ id }) => id}
      columns={columns(view)}
    />
  );
}

function columns(view: View): ListColumn<LedgerRow>[] {
  const t = opiumLedgerTexts(view);
  const words = ACCOUNT[view.language];
  const note = (row: LedgerRow) => (row.reverses ? t('counterRow') : row.reversed && t('reversed'));
  const movement = (row: LedgerRow) => t('fromTo', { from: words[row.from], to: words[row.to] });
  const people = ({ by, witness }: LedgerRow) =>
    [by, witness && t('witness', { name: witness })].filter(Boolean).join(', ') || '–';
  return [
    {
      ...{ key: 'when', title: t('when'), heads: true, value: ({ at }) => new Date(at) },
      cell: ({ at }) => formatMoment(at, view),
    },
    {
      ...{ key: 'kit', title: t('kit'), holds: 'text', value: ({ serial }) => serial },
      cell: (row) => <Link href={`/kits/${row.kitId}`}>{row.serial ?? '–'}</Link>,
    },
    {
      ...{ key: 'product', title: t('product'), value: ({ name }) => name },
      cell: ({ product, name, lot }) => (
        <>
          <Link href={`/opium-ledger?product=${product}`}>{name}</Link> <Code>{t('lot', { lot })}</Code>
        </>
      ),
    },
    {
      ...{ key: 'movement', title: t('movement') },
      value: (row) => [movement(row), note(row) && `(${note(row) || ''})`].filter(Boolean).join(' '),
      cell: (row) => (
        <>
          {movement(row)} {note(row) && <Quiet>({note(row)})</Quiet>}
        </>
      ),
    },
    {
      ...{ key: 'quantity', title: t('quantity'), numeric: true, value: ({ quantity }) => quantity },
      cell: ({ quantity }) => quantity,
    },
    {
      ...{ key: 'running', title: t('running'), numeric: true, value: ({ running }) => running },
      cell: ({ running }) => running,
    },
    { key: 'by', title: t('by'), value: people, cell: people },
  ];
}
