import { ExportLinks } from '../web/parts/export-links.js';
import type { ListColumn } from '../web/list.js';
import { tableOf } from '../web/export/table.js';
import type { Exported } from '../web/export/exported.js';
import { formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { ListOf } from '../web/list.input.js';
import { nextPage } from '../web/next-page.js';
import type { PageProps } from '../web/page.js';
import { ButtonLink } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { FilterBar } from '../web/parts/filter-bar.js';
import { Link } from '../web/parts/link.js';
import { Pagination } from '../web/parts/pagination.js';
import { StatusTag, type Colour } from '../web/parts/status-tag.js';
import { Table } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import { ROLE_NAMES } from '../access/access.text.js';
import { ToNumbers } from './numbers/numbered.js';
import { PERSON_STATES, type PeopleInput, type PersonState } from './people.input.js';
import type { ListedPerson } from './people.query.js';
import { peopleTexts } from './people.text.js';

type Listed = ListOf<ListedPerson> & { asked: PeopleInput };
const COLOURS: Record<PersonState, Colour> = {
  active: 'green',
  invited: 'blue',
  'invitation-expired': 'yellow',
  withdrawn: 'grey',
  disabled: 'red',
};

export function PersonStateTag({ state, view }: { state: PersonState; view: View }) {
  return <StatusTag colour={COLOURS[state]}>{peopleTexts(view)(state)}</StatusTag>;
}

export function PeoplePage({ data: { items, asked, nextCursor }, view }: PageProps<Listed>) {
  const t = peopleTexts(view);
  const states = PERSON_STATES.map((value) => ({ value, text: t(value) }));
  return (
    <Layout view={view} title={t('people')} dense>
      <ButtonLink href="/people/new">{t('invite')}</ButtonLink>
      <ToNumbers view={view} />
      <FilterBar
        filters={[
          { kind: 'search', name: 'q', label: t('search') },
          { kind: 'choice', name: 'state', label: t('filterState'), choices: states },
        ]}
        keeps={['organisationId']}
      />
      {items.length === 0 && <EmptyState title={t('noPeople')}>{t('noPeopleHint')}</EmptyState>}
      {items.length > 0 && (
        <Table
          dense
          caption={t('people')}
          captionSize="hidden"
          rows={items}
          rowKey={({ id }) => id}
          columns={columns(view)}
        />
      )}
      <ExportLinks rows={items.length} more={nextCursor !== null} />
      <Pagination next={nextCursor && nextPage('/people', asked, nextCursor)} />
    </Layout>
  );
}

export const exportedPeople: Exported<Listed> = {
  title: (view) => peopleTexts(view)('people'),
  table: ({ items }, view) => tableOf(columns(view), items),
};

function columns(view: View): ListColumn<ListedPerson>[] {
  const t = peopleTexts(view);
  const role = ROLE_NAMES[view.language];
  const since = ({ state, disabledAt }: ListedPerson) =>
    state === 'disabled' && disabledAt ? ` ${t('since', { since: formatMoment(disabledAt, view) })}` : '';
  const works = (person: ListedPerson) =>
    person.works.map((work) => `${role[work.role]}, ${work.organisation}`).join('; ') || '–';
  return [
    {
      ...{ key: 'name', title: t('name'), heads: true, value: ({ name }) => name },
      cell: ({ id, name }) => <Link href={`/people/${id}`}>{name}</Link>,
    },
    { key: 'email', title: t('email'), value: ({ email }) => email, cell: ({ email }) => email },
    { key: 'works', title: t('works'), value: works, cell: works },
    {
      ...{ key: 'state', title: t('state'), value: (person) => t(person.state) + since(person) },
      cell: (person) => (
        <>
          <PersonStateTag state={person.state} view={view} />
          {since(person)}
        </>
      ),
    },
  ];
}
