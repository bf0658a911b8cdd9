import { formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { ListOf } from '../web/list.input.js';
import { nextPage } from '../web/next-page.js';
import type { PageProps } from '../web/page.js';
import { Button, ButtonLink } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { Pagination } from '../web/parts/pagination.js';
import { Select } from '../web/parts/select.js';
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
  const role = ROLE_NAMES[view.language];
  const states = PERSON_STATES.map((value) => ({ value, text: t(value) }));
  const since = ({ state, disabledAt }: ListedPerson) =>
    state === 'disabled' && disabledAt ? ` ${t('since', { since: formatMoment(disabledAt, view) })}` : '';
  return (
    <Layout view={view} title={t('people')}>
      <ButtonLink href="/people/new">{t('invite')}</ButtonLink>
      <ToNumbers view={view} />
      <Form method="get" action="/people">
        <Field name="q" label={t('search')} value={asked.q} type="search" width={20} />
        <Select
          name="state"
          label={t('filterState')}
          value={asked.state ?? ''}
          choices={[{ value: '', text: t('everybody') }, ...states]}
          chosen
        />
        <Button kind="secondary">{t('find')}</Button>
      </Form>
      {items.length === 0 && <EmptyState title={t('noPeople')}>{t('noPeopleHint')}</EmptyState>}
      {items.length > 0 && (
        <Table
          caption={t('people')}
          captionSize="hidden"
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { title: t('name'), heads: true, cell: ({ id, name }) => <Link href={`/people/${id}`}>{name}</Link> },
            { title: t('email'), cell: ({ email }) => email },
            {
              title: t('works'),
              cell: ({ works }) => works.map((work) => `${role[work.role]}, ${work.organisation}`).join('; ') || '–',
            },
            {
              title: t('state'),
              cell: (person) => (
                <>
                  <PersonStateTag state={person.state} view={view} />
                  {since(person)}
                </>
              ),
            },
          ]}
        />
      )}
      <Pagination next={nextCursor && nextPage('/people', asked, nextCursor)} />
    </Layout>
  );
}
