import type { ListColumn } from '../web/list.js';
import { tableOf } from '../web/export/table.js';
import type { Exported } from '../web/export/exported.js';
import type { View } from '../web/view.js';
import { ORGANISATION_KINDS } from '../platform/actor.js';
import { Layout } from '../web/layout.js';
import type { ListOf } from '../web/list.input.js';
import type { PageProps } from '../web/page.js';
import { ButtonLink } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { FilterBar } from '../web/parts/filter-bar.js';
import { Link } from '../web/parts/link.js';
import { ListTable } from '../web/parts/list-table.js';
import { may } from '../access/may.js';
import { ORGANISATION_KIND_NAMES } from '../access/organisation-kinds.text.js';
import { ToNumbers } from './numbers/numbered.js';
import type { OrganisationsInput } from './organisations.input.js';
import type { ListedOrganisation } from './organisations.query.js';
import { organisationTexts } from './organisations.text.js';

type Listed = ListOf<ListedOrganisation> & { asked: OrganisationsInput };

export function OrganisationsPage({ data: { items, nextCursor }, view }: PageProps<Listed>) {
  const t = organisationTexts(view);
  const kindNames = ORGANISATION_KIND_NAMES[view.language];
  const kinds = ORGANISATION_KINDS.filter((kind) => kind !== 'network').map((value) => ({
    ...{ value, text: kindNames[value] },
  }));
  const who = view.signedIn;
  const network = who !== null && may(who.role, 'addOrganisations', who.organisation.kind);
  return (
    <Layout
      {...{ view, title: t('organisations'), dense: true }}
      actions={
        <>
          <ToNumbers view={view} />
          {network && <Link href="/imports">{t('readIn')}</Link>}
          {network && <ButtonLink href="/organisations/new">{t('add')}</ButtonLink>}
        </>
      }
    >
      <FilterBar
        filters={[
          { kind: 'search', name: 'q', label: t('search') },
          { kind: 'choice', name: 'kind', label: t('kind'), choices: kinds },
        ]}
      />
      <ListTable
        caption={t('organisations')}
        columns={columns(view)}
        rows={items}
        rowKey={({ id }) => id}
        sortedBy="name"
        nextCursor={nextCursor}
        empty={<EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>}
      />
    </Layout>
  );
}

export const exportedOrganisations: Exported<Listed> = {
  title: (view) => organisationTexts(view)('organisations'),
  table: ({ items }, view) => tableOf(columns(view), items),
};

function columns(view: View): ListColumn<ListedOrganisation>[] {
  const t = organisationTexts(view);
  const kindNames = ORGANISATION_KIND_NAMES[view.language];
  const who = view.signedIn;
  const network = who !== null && may(who.role, 'addOrganisations', who.organisation.kind);
  const keeps = (id: string) =>
    who !== null && may(who.role, 'keepOrganisations') && (network || id === who.organisation.id);
  const agb = (row: ListedOrganisation) => (row.agbInvented ? t('invented', { agb: row.agb }) : row.agb);
  return [
    {
      ...{ key: 'name', title: t('name'), heads: true, sort: true, value: ({ name }) => name },
      cell: ({ id, name }) => (keeps(id) ? <Link href={`/organisations/${id}`}>{name}</Link> : name),
    },
    {
      key: 'kind',
      title: t('kind'),
      sort: true,
      value: ({ kind }) => kindNames[kind],
      cell: ({ kind }) => kindNames[kind],
    },
    { key: 'place', title: t('place'), sort: true, value: ({ place }) => place, cell: ({ place }) => place ?? '–' },
    {
      ...{ key: 'phone', title: t('phone'), holds: 'text', value: ({ phone }) => phone },
      cell: ({ phone }) => phone ?? '–',
    },
    { key: 'agb', title: t('agb'), sort: true, holds: 'text', value: (row) => row.agb, cell: (row) => agb(row) ?? '–' },
  ];
}
