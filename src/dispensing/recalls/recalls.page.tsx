import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { ListOf } from '../../web/list.input.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Details } from '../../web/parts/details.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Pagination } from '../../web/parts/pagination.js';
import { Select } from '../../web/parts/select.js';
import { StatusTag } from '../../web/parts/status-tag.js';
import { Table } from '../../web/parts/table.js';
import { Textarea } from '../../web/parts/textarea.js';
import type { Recall } from './recall.query.js';
import { recallTexts } from './recall.text.js';

type Shown = ListOf<Recall> & { products: { code: string; name: string }[] };

export function RecallsPage({ data: { items, nextCursor, products }, view }: PageProps<Shown>) {
  const t = recallTexts(view);
  const decides = view.signedIn?.role === 'coordinator' || view.signedIn?.role === 'lead-pharmacist';
  return (
    <Layout view={view} title={t('title')}>
      <Body>{t('lead')}</Body>
      {decides && (
        <Details summary={t('start')} open={view.errors.length > 0}>
          <Form action="/recalls">
            <Select
              name="product"
              label={t('product')}
              choices={products.map(({ code, name }) => ({ value: code, text: `${name} (${code})` }))}
            />
            <Textarea name="lots" label={t('lots')} hint={t('lotsHint')} rows={3} />
            <Textarea name="reason" label={t('reason')} rows={3} />
            <Button kind="warning">{t('start')}</Button>
          </Form>
        </Details>
      )}
      {items.length === 0 && <EmptyState title={t('empty')} />}
      {items.length > 0 && (
        <Table
          caption={t('title')}
          captionSize="hidden"
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { title: t('product'), cell: ({ id, name }) => <Link href={`/recalls/${id}`}>{name}</Link>, heads: true },
            { title: t('lots'), cell: ({ lots }) => <Code>{lots.join(', ')}</Code> },
            { title: t('startedAt'), cell: ({ startedAt }) => formatMoment(startedAt, view) },
            {
              title: t('status'),
              cell: ({ endedAt }) =>
                endedAt ? (
                  <StatusTag colour="grey">{t('over')}</StatusTag>
                ) : (
                  <StatusTag colour="red">{t('open')}</StatusTag>
                ),
            },
            { title: t('boxes'), cell: ({ boxes }) => boxes, numeric: true },
          ]}
        />
      )}
      <Pagination next={nextCursor && `/recalls?cursor=${nextCursor}`} />
    </Layout>
  );
}
