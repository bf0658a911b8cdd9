import { may } from '../access/may.js';
import type { ListColumn } from '../web/list.js';
import { tableOf } from '../web/export/table.js';
import type { Exported } from '../web/export/exported.js';
import { formatDay, formatMoney } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, Code, Quiet } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { DateField } from '../web/parts/date-field.js';
import { Details } from '../web/parts/details.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { FilterBar } from '../web/parts/filter-bar.js';
import { ListTable } from '../web/parts/list-table.js';
import type { ListOf } from '../web/list.input.js';
import type { View } from '../web/view.js';
import { Exemption, FormAndRoute, opiumLists, OpiumChoice } from './product-fields.page.js';
import { OPIUM_LIST, productTexts } from './product.text.js';
import { packTexts } from './product-pack.text.js';
import type { PricedProduct } from './products.query.js';

export function ProductsPage({ data: { items, nextCursor }, view }: PageProps<ListOf<PricedProduct>>) {
  const t = productTexts(view);
  const decides = mayDecide(view);
  return (
    <Layout
      {...{ view, title: t('title'), dense: true, back: view.cameFrom ?? '/standards' }}
      actions={
        <FilterBar
          filters={[
            { kind: 'search', name: 'q', label: t('search') },
            { kind: 'choice', name: 'opiumList', label: t('opiumList'), choices: opiumLists(view) },
          ]}
        />
      }
    >
      <ListTable
        caption={t('title')}
        columns={columns(view)}
        rows={items}
        rowKey={({ code }) => code}
        sortedBy="name"
        nextCursor={nextCursor}
        empty={<EmptyState title={t('empty')}>{t('emptyTodo')}</EmptyState>}
      />
      <Body>
        {t('lead')} <Link href="/product-packs">{packTexts(view)('see')}</Link>
      </Body>
      {decides && (
        <Body>
          <Link href="/imports/new?rule=products">{t('bringList')}</Link>
        </Body>
      )}
      {decides && <AddProduct view={view} />}
    </Layout>
  );
}

const mayDecide = ({ signedIn }: View) => signedIn !== null && may(signedIn.role, 'decideStandards');

export const exportedProducts: Exported<ListOf<PricedProduct>> = {
  title: (view) => productTexts(view)('title'),
  table: ({ items }, view) => tableOf(columns(view), items),
};

function columns(view: View): ListColumn<PricedProduct>[] {
  const t = productTexts(view);
  const kind = ({ form, unit }: PricedProduct) => form ?? unit;
  const list = ({ opiumList, needsOpiumPrescription }: PricedProduct) =>
    opiumList &&
    [OPIUM_LIST[view.language][opiumList], needsOpiumPrescription ? null : t('exempt')].filter(Boolean).join(', ');
  return [
    {
      ...{ key: 'name', title: t('name'), sort: true, heads: true, value: ({ name }) => name },
      cell: ({ name, code }) =>
        view.signedIn && may(view.signedIn.role, 'correctProducts') ? (
          <Link href={`/products/${code}/correction`}>{name}</Link>
        ) : (
          name
        ),
    },
    {
      ...{ key: 'code', title: t('code'), sort: true, holds: 'text', value: ({ code }) => code },
      cell: ({ code }) => <Code>{code}</Code>,
    },
    { key: 'form', title: t('form'), sort: true, value: kind, cell: kind },
    { key: 'opiumList', title: t('opiumList'), sort: true, holds: 'text', value: list, cell: list },
    {
      ...{ key: 'price', title: t('price'), sort: true, numeric: true },
      value: ({ cents }) => (cents === null ? t('noPrice') : cents / 100),
      cell: (product) => <Price product={product} view={view} />,
    },
  ];
}

function Price({ product: { cents, since, code, name }, view }: { product: PricedProduct; view: View }) {
  const t = productTexts(view);
  return (
    <div>
      {cents === null ? t('noPrice') : formatMoney(cents / 100, view)}{' '}
      {since && <Quiet>{t('since', { day: formatDay(since, view, 'medium') })}</Quiet>}{' '}
      {mayDecide(view) && (
        <Link href={`/products/${code}/prices`} about={name}>
          {t('setPrice')}
        </Link>
      )}
    </div>
  );
}

function AddProduct({ view }: { view: View }) {
  const t = productTexts(view);
  return (
    <Details summary={t('add')} open={view.errors.length > 0}>
      <Form action="/products">
        <Field name="code" label={t('code')} hint={t('codeHint')} width={20} inputMode="numeric" code />
        <Field name="gtin" label={t('gtin')} width={20} inputMode="numeric" code optional />
        <Field name="makerCode" label={t('makerCode')} hint={t('makerCodeHint')} width={20} code optional />
        <Field name="name" label={t('name')} />
        <Field name="strength" label={t('strength')} width={20} optional />
        <FormAndRoute view={view} />
        <Field name="unit" label={t('unit')} hint={t('unitHint')} width={20} />
        <Field name="prk" label={t('prk')} hint={t('prkHint')} width={10} inputMode="numeric" code optional />
        <Field name="atc" label={t('atc')} width={10} code optional />
        <OpiumChoice view={view} />
        <Exemption view={view} />
        <Button>{t('add')}</Button>
      </Form>
    </Details>
  );
}

export function PricePage({ data, view }: PageProps<{ code: string; today: string }>) {
  const t = productTexts(view);
  return (
    <Layout view={view} title={t('setPrice')} caption={data.code} back="/products">
      <Form>
        <Field name="cents" label={t('cents')} width={10} inputMode="numeric" />
        <DateField name="from" label={t('from')} value={data.today} />
        <Field name="source" label={t('source')} hint={t('sourceHint')} />
        <Button>{t('save')}</Button>
      </Form>
      <Body>
        <Link href={`/products/${data.code}/removal`}>{t('remove')}</Link>
      </Body>
    </Layout>
  );
}
