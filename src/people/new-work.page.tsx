import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import type { KnownPerson } from './people.query.js';
import { peopleTexts } from './people.text.js';
import { ChoosePlace, WorkFields, type RoleForm } from './work-fields.page.js';

type Props = PageProps<RoleForm & { person: Pick<KnownPerson, 'id' | 'name'> }>;

/** One more role for somebody who is known here. */
export function NewWorkPage({ data: { person, places, chosen }, view }: Props) {
  const t = peopleTexts(view);
  const path = `/people/${person.id}/memberships`;
  return (
    <Layout view={view} title={t('addWork')} caption={person.name} back={`/people/${person.id}`}>
      {chosen ? (
        <Form action={`${path}?organisationId=${chosen.id}`}>
          <WorkFields form={{ places, chosen }} elsewhere={path} view={view} />
          <Button>{t('addWorkDo')}</Button>
        </Form>
      ) : (
        <ChoosePlace places={places} action={path} view={view} />
      )}
    </Layout>
  );
}
