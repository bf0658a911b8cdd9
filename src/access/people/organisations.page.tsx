import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Table } from '../../web/parts/table.js';
import { administrationTexts } from '../administration.text.js';
import { ORGANISATION_KIND_NAMES } from '../organisation-kinds.text.js';
import type { ListedOrganisation } from './people.query.js';

export function OrganisationsPage({ data, view }: PageProps<{ items: ListedOrganisation[] }>) {
  const t = administrationTexts(view);
  return (
    <Layout view={view} title={t('organisations')}>
      <Table
        caption={t('organisations')}
        captionSize="hidden"
        rows={data.items}
        rowKey={({ id }) => id}
        columns={[
          { title: t('name'), heads: true, cell: ({ name }) => name },
          { title: t('kind'), cell: ({ kind }) => ORGANISATION_KIND_NAMES[view.language][kind] },
          { title: t('place'), cell: ({ place }) => place ?? '–' },
          { title: t('phone'), cell: ({ phone }) => phone ?? '–' },
          { title: t('agb'), cell: ({ agb, agbInvented }) => (agbInvented ? t('invented', { agb }) : (agb ?? '–')) },
        ]}
      />
    </Layout>
  );
}
