import type { ListColumn } from '../../web/list.js';
import { tableOf, type ExportColumn } from '../../web/export/table.js';
import type { Exported } from '../../web/export/exported.js';
import { formatMomentInList } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { ListOf } from '../../web/list.input.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code, OneLine, Quiet, Roomy, Whole } from '../../web/parts/body.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Link } from '../../web/parts/link.js';
import { dayFilters, FilterBar } from '../../web/parts/filter-bar.js';
import { ListTable } from '../../web/parts/list-table.js';
import type { View } from '../../web/view.js';
import type { LedgerProduct, LedgerRow } from './opium-ledger.query.js';
import { ACCOUNT, opiumLedgerTexts } from './opium-ledger.text.js';

type Shown = ListOf<LedgerRow> & { product: string | null; products: LedgerProduct[] };

export function OpiumLedgerPage({ data: { items, nextCursor, products }, view }: PageProps<Shown>) {
  const t = opiumLedgerTexts(view);
  return (
    <Layout
      {...{ view, title: t('title'), dense: true }}
      actions={
        <FilterBar
          filters={[
            {
              ...{ kind: 'choice', name: 'product', label: t('product') },
              choices: products.map(({ code, name }) => ({ value: code, text: name })),
            },
            ...dayFilters(t('from'), t('until')),
          ]}
        />
      }
    >
      <ListTable
        caption={t('title')}
        columns={columns(view)}
        rows={items}
        rowKey={({ id }) => id}
        nextCursor={nextCursor}
        empty={<EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
      />
      <Body kind="s">{t('lead')}</Body>
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
      ? [
          column,
          { title: opiumLedgerTexts(view)('lotAlone'), holds: 'text', value: ({ lot }) => lot },
          { title: opiumLedgerTexts(view)('unit'), value: ({ unit }) => unit },
        ]
      : [column];

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
      cell: ({ at }) => <Whole>{formatMomentInList(at, view, view.now)}</Whole>,
    },
    {
      ...{ key: 'kit', title: t('kit'), holds: 'text', value: ({ serial }) => serial },
      cell: (row) => (
        <Whole>
          <Link href={`/kits/${row.kitId}`}>{row.serial ?? '–'}</Link>
        </Whole>
      ),
    },
    {
      ...{ key: 'product', title: t('product'), value: ({ name }) => name },
      cell: ({ product, name, lot }) => (
        <Roomy whole>
          <OneLine>
            <Link href={`/opium-ledger?product=${product}`}>{name}</Link>
          </OneLine>{' '}
          <Whole>
            <Code>{t('lot', { lot })}</Code>
          </Whole>
        </Roomy>
      ),
    },
    {
      ...{ key: 'movement', title: t('movement'), means: t('meansMovement') },
      value: (row) => [movement(row), note(row) && `(${note(row) || ''})`].filter(Boolean).join(' '),
      cell: (row) => (
        <OneLine>
          {movement(row)} {note(row) && <Quiet>({note(row)})</Quiet>}
        </OneLine>
      ),
    },
    {
      ...{
        key: 'quantity',
        title: t('quantity'),
        numeric: true,
        means: t('meansQuantity'),
        value: ({ quantity }) => quantity,
      },
      cell: ({ quantity, unit }) => <Whole>{`${quantity} ${unit}`}</Whole>,
    },
    {
      ...{
        key: 'running',
        title: t('running'),
        numeric: true,
        means: t('meansRunning'),
        value: ({ running }) => running,
      },
      cell: ({ running, unit }) => <Whole>{`${running} ${unit}`}</Whole>,
    },
    { key: 'by', title: t('by'), value: people, cell: (row) => <OneLine>{people(row)}</OneLine> },
  ];
}
