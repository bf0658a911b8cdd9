import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Button } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Select } from '../web/parts/select.js';
import type { View } from '../web/view.js';
import type { KnownPerson } from './people.query.js';
import { peopleTexts } from './people.text.js';
import { PROFESSION_NAMES, PROFESSIONS } from './professions.text.js';

export function PersonFormPage({ data, view }: PageProps<KnownPerson>) {
  const t = peopleTexts(view);
  const path = `/people/${data.id}`;
  return (
    <Layout view={view} title={t('changeTitle')} caption={data.name} back={path}>
      <Form action={path} method="patch" version={data.version}>
        <PersonFields person={data} view={view} />
        <Button>{t('save')}</Button>
      </Form>
    </Layout>
  );
}

export function PersonFields({ person, view }: { person?: KnownPerson; view: View }) {
  const t = peopleTexts(view);
  const professions = PROFESSIONS.map((value) => ({ value, text: PROFESSION_NAMES[view.language][value] }));
  return (
    <>
      <Field name="name" label={t('name')} value={person?.name} width={30} autoComplete="off" />
      <Select name="profession" label={t('profession')} value={person?.profession} choices={professions} optional />
      <Field
        name="big"
        label={t('big')}
        hint={t('bigHint')}
        value={person?.big}
        width={20}
        inputMode="numeric"
        optional
      />
    </>
  );
}
