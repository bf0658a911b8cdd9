import type { Role } from '../../platform/actor.js';
import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { ListOf } from '../../web/list.input.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Pagination } from '../../web/parts/pagination.js';
import { Table } from '../../web/parts/table.js';
import { ROLE_NAMES } from '../access.text.js';
import { administrationTexts } from '../administration.text.js';

export interface AccessRow {
  id: string;
  at: Date;
  personId: string | null;
  person: string | null;
  organisation: string | null;
  role: Role | null;
  action: string;
  caseId: string | null;
  address: string | null;
  outcome: 'done' | 'refused';
  detail: string | null;
}

export function AccessRecordPage({ data, view }: PageProps<ListOf<AccessRow>>) {
  const t = administrationTexts(view);
  return (
    <Layout view={view} title={t('accessRecord')}>
      <Body>{t('accessIntro')}</Body>
      {data.items.length === 0 && <EmptyState title={t('noRows')} />}
      {data.items.length > 0 && (
        <Table
          caption={t('accessRecord')}
          captionSize="hidden"
          rows={data.items}
          rowKey={({ id }) => id}
          columns={[
            { title: t('when'), heads: true, cell: ({ at }) => formatMoment(at, view) },
            {
              title: t('who'),
              cell: ({ person, personId, organisation }) =>
                [person ?? personId ?? t('nobody'), organisation].filter(Boolean).join(', '),
            },
            { title: t('as'), cell: ({ role }) => (role ? ROLE_NAMES[view.language][role] : '–') },
            { title: t('what'), cell: ({ action, detail }) => (detail ? `${action} (${detail})` : action) },
            { title: t('which'), cell: ({ caseId }) => caseId ?? '–' },
            { title: t('from'), cell: ({ address }) => address ?? '–' },
            { title: t('outcome'), cell: ({ outcome }) => t(outcome) },
          ]}
        />
      )}
      <Pagination next={data.nextCursor && `/access-record?cursor=${data.nextCursor}`} />
    </Layout>
  );
}
