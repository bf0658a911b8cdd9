import type { ListColumn } from '../web/list.js';
import { tableOf } from '../web/export/table.js';
import type { Exported } from '../web/export/exported.js';
import { formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { ListOf } from '../web/list.input.js';
import type { PageProps } from '../web/page.js';
import { ButtonLink } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { FilterBar } from '../web/parts/filter-bar.js';
import { Link } from '../web/parts/link.js';
import { StatusTag, type Colour } from '../web/parts/status-tag.js';
import { ListTable } from '../web/parts/list-table.js';
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

export function PeoplePage({ data: { items, nextCursor }, view }: PageProps<Listed>) {
  const t = peopleTexts(view);
  const states = PERSON_STATES.map((value) => ({ value, text: t(value) }));
  return (
    <Layout
      {...{ view, title: t('people'), dense: true }}
      actions={
        <>
          <ToNumbers view={view} />
          <ButtonLink href="/people/new">{t('invite')}</ButtonLink>
        </>
      }
    >
      <FilterBar
        filters={[
          { kind: 'search', name: 'q', label: t('search') },
          { kind: 'choice', name: 'state', label: t('filterState'), choices: states },
        ]}
        keeps={['organisationId']}
      />
      <ListTable
        caption={t('people')}
        columns={columns(view)}
        rows={items}
        rowKey={({ id }) => id}
        sortedBy="name"
        nextCursor={nextCursor}
        empty={<EmptyState title={t('noPeople')}>{t('noPeopleHint')}</EmptyState>}
      />
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
      ...{ key: 'name', title: t('name'), heads: true, sort: true, value: ({ name }) => name },
      cell: ({ id, name }) => <Link href={`/people/${id}`}>{name}</Link>,
    },
    { key: 'email', title: t('email'), sort: true, value: ({ email }) => email, cell: ({ email }) => email },
    { key: 'works', title: t('works'), value: works, cell: works },
    {
      ...{ key: 'state', title: t('state'), sort: true, value: (person) => t(person.state) + since(person) },
      cell: (person) => (
        <>
          <PersonStateTag state={person.state} view={view} />
          {since(person)}
        </>
      ),
    },
  ];
}
