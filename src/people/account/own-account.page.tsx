import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { NewPasswordField } from '../../access/new-password-field.page.js';
import { ProofFields } from '../../access/proof-fields.page.js';
import { ownAccountTexts } from './own-account.text.js';

export function OwnPasswordPage({ view }: PageProps<object>) {
  const t = ownAccountTexts(view);
  return (
    <Layout view={view} title={t('passwordTitle')} back="/account">
      <Body>{t('passwordIntro')}</Body>
      <Form action="/account/password">
        <Field name="old" label={t('old')} type="password" width={20} autoComplete="current-password" />
        <NewPasswordField />
        <Button>{t('save')}</Button>
      </Form>
    </Layout>
  );
}

export function OwnEmailPage({ data, view }: PageProps<{ email: string }>) {
  const t = ownAccountTexts(view);
  return (
    <Layout view={view} title={t('emailTitle')} back="/account">
      <Body>{t('emailNow', { email: data.email })}</Body>
      <Body>{t('emailIntro')}</Body>
      <Form action="/account/email">
        <Field name="email" label={t('email')} type="email" width={30} autoComplete="email" spellCheck={false} />
        <ProofFields />
        <Button>{t('emailSend')}</Button>
      </Form>
    </Layout>
  );
}
