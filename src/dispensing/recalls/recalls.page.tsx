import type { ListColumn } from '../../web/list.js';
import { tableOf } from '../../web/export/table.js';
import type { Exported } from '../../web/export/exported.js';
import { may } from '../../access/may.js';
import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { ListOf } from '../../web/list.input.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code } from '../../web/parts/body.js';
import { ButtonLink } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Link } from '../../web/parts/link.js';
import { dayFilters, FilterBar } from '../../web/parts/filter-bar.js';
import { ListTable } from '../../web/parts/list-table.js';
import type { View } from '../../web/view.js';
import { RecallTag, statusInWords } from './recall-tag.page.js';
import type { Recall } from './recall.query.js';
import { RECALL_STATUSES } from './recall.rules.js';
import { recallTexts } from './recall.text.js';

export function RecallsPage({ data: { items, nextCursor }, view }: PageProps<ListOf<Recall>>) {
  const t = recallTexts(view);
  const statuses = RECALL_STATUSES.map((value) => ({ value, text: t(value === 'ended' ? 'over' : value) }));
  return (
    <Layout
      {...{ view, title: t('title'), dense: true }}
      actions={
        view.signedIn && may(view.signedIn.role, 'recall') && <ButtonLink href="/recalls/new">{t('start')}</ButtonLink>
      }
    >
      <FilterBar
        filters={[
          { kind: 'search', name: 'q', label: t('searchRecall') },
          { kind: 'choice', name: 'status', label: t('status'), choices: statuses },
          ...dayFilters(t('startedFrom'), t('startedUntil')),
        ]}
      />
      <ListTable
        caption={t('title')}
        columns={columns(view)}
        rows={items}
        rowKey={({ id }) => id}
        nextCursor={nextCursor}
        empty={<EmptyState title={t('empty')}>{t('emptyTodo')}</EmptyState>}
      />
      <Body kind="s">{t('lead')}</Body>
    </Layout>
  );
}

export function Lots({ recall, view }: { recall: Recall; view: View }) {
  return recall.allLots ? recallTexts(view)('everyLot') : <Code>{recall.lots.join(', ')}</Code>;
}

export const exportedRecalls: Exported<ListOf<Recall>> = {
  title: (view) => recallTexts(view)('title'),
  table: ({ items }, view) => tableOf(columns(view), items),
};

function columns(view: View): ListColumn<Recall>[] {
  const t = recallTexts(view);
  return [
    {
      ...{ key: 'product', title: t('product'), sort: true, heads: true, value: ({ name }) => name },
      cell: ({ id, name }) => <Link href={`/recalls/${id}`}>{name}</Link>,
    },
    {
      ...{ key: 'lots', title: t('lots'), holds: 'text' },
      value: ({ allLots, lots }) => (allLots ? t('everyLot') : lots.join(', ')),
      cell: (recall) => <Lots recall={recall} view={view} />,
    },
    {
      ...{ key: 'startedAt', title: t('startedAt'), sort: true },
      value: ({ startedAt }) => (startedAt ? new Date(startedAt) : null),
      cell: ({ startedAt }) => (startedAt ? formatMoment(startedAt, view) : '–'),
    },
    {
      ...{ key: 'status', title: t('status'), value: (recall) => statusInWords(recall, view) },
      cell: (recall) => <RecallTag recall={recall} />,
    },
    { key: 'boxes', title: t('boxes'), numeric: true, value: ({ boxes }) => boxes, cell: ({ boxes }) => boxes },
  ];
}
