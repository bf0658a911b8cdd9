import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { linkTexts } from './link.text.js';

export function PasswordResetPage({ view }: PageProps<object>) {
  const t = linkTexts(view);
  return (
    <Layout view={view} title={t('password-reset')} back="/sign-in">
      <Body>{t('resetIntro')}</Body>
      <Form action="/password-reset">
        <Field name="email" label={t('email')} type="email" width={30} autoComplete="username" spellCheck={false} />
        <Button>{t('resetSend')}</Button>
      </Form>
    </Layout>
  );
}

/** The same whether or not anybody has the address. */
export function PasswordResetSentPage({ view }: PageProps<object>) {
  const t = linkTexts(view);
  return (
    <Layout view={view} title={t('password-reset')}>
      <Body>{t('resetSent')}</Body>
      <Body>{t('resetSentHelp')}</Body>
      <Body>
        <Link href="/sign-in">{t('toSignIn')}</Link>
      </Body>
    </Layout>
  );
}
