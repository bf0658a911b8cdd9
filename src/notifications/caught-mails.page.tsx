import { formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { ListOf } from '../web/list.input.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Link } from '../web/parts/link.js';
import { Pagination } from '../web/parts/pagination.js';
import { Table } from '../web/parts/table.js';
import type { CaughtMail } from './caught-mail.query.js';
import { caughtMailTexts } from './caught-mail.text.js';

export function CaughtMailsPage({ data: { items, nextCursor }, view }: PageProps<ListOf<CaughtMail>>) {
  const t = caughtMailTexts(view);
  return (
    <Layout view={view} title={t('title')}>
      <Body>{t('intro')}</Body>
      {items.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
      ) : (
        <Table
          caption={t('list')}
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            {
              title: t('subject'),
              heads: true,
              cell: (mail) => <Link href={`/dev/mail/${mail.id}`}>{mail.subject}</Link>,
            },
            { title: t('to'), cell: ({ to }) => to },
            { title: t('when'), cell: ({ at }) => formatMoment(at, view) },
          ]}
        />
      )}
      <Pagination next={nextCursor && `/dev/mail?cursor=${nextCursor}`} />
    </Layout>
  );
}
