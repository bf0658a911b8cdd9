import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { ListOf } from '../../web/list.input.js';
import type { PageProps } from '../../web/page.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Pagination } from '../../web/parts/pagination.js';
import { Table } from '../../web/parts/table.js';
import { ROLE_NAMES } from '../access.text.js';
import { administrationTexts } from '../administration.text.js';
import type { ListedPerson } from './people.query.js';

export function PeoplePage({ data, view }: PageProps<ListOf<ListedPerson>>) {
  const t = administrationTexts(view);
  const role = ROLE_NAMES[view.language];
  return (
    <Layout view={view} title={t('people')}>
      {data.items.length === 0 && <EmptyState title={t('noPeople')} />}
      {data.items.length > 0 && (
        <Table
          caption={t('people')}
          captionSize="hidden"
          rows={data.items}
          rowKey={({ id }) => id}
          columns={[
            { title: t('name'), heads: true, cell: ({ name }) => name },
            { title: t('email'), cell: ({ email }) => email },
            {
              title: t('works'),
              cell: ({ works }) => works.map((work) => `${role[work.role]}, ${work.organisation}`).join('; '),
            },
            {
              title: t('state'),
              cell: ({ disabledAt }) =>
                disabledAt ? t('disabled', { since: formatMoment(disabledAt, view) }) : t('active'),
            },
          ]}
        />
      )}
      <Pagination next={data.nextCursor && `/people?cursor=${data.nextCursor}`} />
    </Layout>
  );
}
