import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { ButtonLink } from '../../web/parts/button.js';
import { Link } from '../../web/parts/link.js';
import { Table } from '../../web/parts/table.js';
import { may } from '../may.js';
import { ORGANISATION_KIND_NAMES } from '../organisation-kinds.text.js';
import type { ListedOrganisation } from './organisations.query.js';
import { organisationTexts } from './organisations.text.js';

export function OrganisationsPage({ data, view }: PageProps<{ items: ListedOrganisation[] }>) {
  const t = organisationTexts(view);
  const who = view.signedIn;
  const network = who !== null && may(who.role, 'addOrganisations', who.organisation.kind);
  const keeps = (id: string) =>
    who !== null && may(who.role, 'keepOrganisations') && (network || id === who.organisation.id);
  return (
    <Layout view={view} title={t('organisations')}>
      {network && <ButtonLink href="/organisations/new">{t('add')}</ButtonLink>}
      <Table
        caption={t('organisations')}
        captionSize="hidden"
        rows={data.items}
        rowKey={({ id }) => id}
        columns={[
          {
            title: t('name'),
            heads: true,
            cell: ({ id, name }) => (keeps(id) ? <Link href={`/organisations/${id}`}>{name}</Link> : name),
          },
          { title: t('kind'), cell: ({ kind }) => ORGANISATION_KIND_NAMES[view.language][kind] },
          { title: t('place'), cell: ({ place }) => place ?? '–' },
          { title: t('phone'), cell: ({ phone }) => phone ?? '–' },
          { title: t('agb'), cell: ({ agb, agbInvented }) => (agbInvented ? t('invented', { agb }) : (agb ?? '–')) },
        ]}
      />
    </Layout>
  );
}
