import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Select } from '../../web/parts/select.js';
import type { PlaceToWork } from './organisations.query.js';
import { peopleTexts } from './people.text.js';
import { PersonFields } from './person-form.page.js';
import { WorkFields } from './work-fields.page.js';

export function NewPersonPage({ data: { places }, view }: PageProps<{ places: PlaceToWork[] }>) {
  const t = peopleTexts(view);
  const languages = [
    { value: 'nl', text: 'Nederlands' },
    { value: 'en', text: 'English' },
  ];
  return (
    <Layout view={view} title={t('invite')} back="/people">
      <Body>{t('inviteIntro')}</Body>
      <Form action="/people">
        <Field name="email" label={t('email')} type="email" width={30} autoComplete="off" spellCheck={false} />
        <PersonFields view={view} />
        <Select name="language" label={t('language')} value="nl" choices={languages} chosen />
        <WorkFields places={places} view={view} name="works[0]" />
        <Button>{t('inviteSend')}</Button>
      </Form>
    </Layout>
  );
}
