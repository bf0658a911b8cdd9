import type { Role } from '../../platform/actor.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Button } from '../../web/parts/button.js';
import { DateField } from '../../web/parts/date-field.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Radios } from '../../web/parts/radios.js';
import { ROLE_NAMES } from '../../access/access.text.js';
import { apiTokenTexts } from './api-tokens.text.js';

export function NewApiTokenPage({ data, view }: PageProps<{ roles: readonly Role[] }>) {
  const t = apiTokenTexts(view);
  const choices = data.roles.map((role) => ({ value: role, text: ROLE_NAMES[view.language][role] }));
  return (
    <Layout view={view} title={t('add')} back="/api-tokens">
      <Form action="/api-tokens">
        <Field name="name" label={t('name')} hint={t('nameHint')} autoComplete="off" />
        <Radios name="role" label={t('role')} hint={t('roleHint')} choices={choices} />
        <DateField name="expiresOn" label={t('expiresOn')} hint={t('expiryHint')} />
        <Button>{t('add')}</Button>
      </Form>
    </Layout>
  );
}
