import { may } from '../../access/may.js';
import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { ListOf } from '../../web/list.input.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code } from '../../web/parts/body.js';
import { ButtonLink } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Link } from '../../web/parts/link.js';
import { Pagination } from '../../web/parts/pagination.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import { RecallTag } from './recall-tag.page.js';
import type { Recall } from './recall.query.js';
import { recallTexts } from './recall.text.js';

export function RecallsPage({ data: { items, nextCursor }, view }: PageProps<ListOf<Recall>>) {
  const t = recallTexts(view);
  return (
    <Layout view={view} title={t('title')} dense>
      <Body>{t('lead')}</Body>
      {view.signedIn && may(view.signedIn.role, 'recall') && <ButtonLink href="/recalls/new">{t('start')}</ButtonLink>}
      {items.length === 0 && <EmptyState title={t('empty')} />}
      {items.length > 0 && (
        <Table
          dense
          caption={t('title')}
          captionSize="hidden"
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { title: t('product'), cell: ({ id, name }) => <Link href={`/recalls/${id}`}>{name}</Link>, heads: true },
            { title: t('lots'), cell: (recall) => <Lots recall={recall} view={view} /> },
            { title: t('startedAt'), cell: ({ startedAt }) => (startedAt ? formatMoment(startedAt, view) : '–') },
            { title: t('status'), cell: (recall) => <RecallTag recall={recall} /> },
            { title: t('boxes'), cell: ({ boxes }) => boxes, numeric: true },
          ]}
        />
      )}
      <Pagination next={nextCursor && `/recalls?cursor=${nextCursor}`} />
    </Layout>
  );
}

export function Lots({ recall, view }: { recall: Recall; view: View }) {
  return recall.allLots ? recallTexts(view)('everyLot') : <Code>{recall.lots.join(', ')}</Code>;
}
