import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Select } from '../web/parts/select.js';
import { peopleTexts } from './people.text.js';
import { PersonFields } from './person-form.page.js';
import { ChoosePlace, WorkFields, type RoleForm } from './work-fields.page.js';

export function NewPersonPage({ data: { places, chosen }, view }: PageProps<RoleForm>) {
  const t = peopleTexts(view);
  const languages = [
    { value: 'nl', text: 'Nederlands' },
    { value: 'en', text: 'English' },
  ];
  return (
    <Layout view={view} title={t('invite')} back="/people">
      <Body>{t('inviteIntro')}</Body>
      {chosen ? (
        <Form action={`/people?organisationId=${chosen.id}`}>
          <Field name="email" label={t('email')} type="email" width={30} autoComplete="off" spellCheck={false} />
          <PersonFields view={view} />
          <Select name="language" label={t('language')} value="nl" choices={languages} chosen />
          <WorkFields form={{ places, chosen }} elsewhere="/people/new" view={view} name="works[0]" />
          <Button>{t('inviteSend')}</Button>
        </Form>
      ) : (
        <ChoosePlace places={places} action="/people/new" view={view} />
      )}
    </Layout>
  );
}
