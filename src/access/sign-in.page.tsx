import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Button, ButtonGroup } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Body } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { accessTexts } from './access.text.js';
import { linkTexts } from './links/link.text.js';
import { DEMONSTRATION_PEOPLE } from './demonstration-people.js';

interface SignIn {
  back: string;
  demonstration: boolean;
}

export function SignInPage({ data, view }: PageProps<SignIn>) {
  const t = accessTexts(view);
  const action = `/session?back=${encodeURIComponent(data.back)}`;
  return (
    <Layout view={view} title={t('signIn')}>
      <Form action={action}>
        <Field name="email" label={t('email')} type="email" width={30} autoComplete="username" spellCheck={false} />
        <Field name="password" label={t('password')} type="password" width={20} autoComplete="current-password" />
        <Button>{t('signIn')}</Button>
      </Form>
      <Body>
        <Link href="/password-reset">{linkTexts(view)('forgotten')}</Link>
      </Body>
      {data.demonstration && (
        <Section title={t('demonstration')}>
          <Body>{t('demonstrationHint')}</Body>
          <ButtonGroup>
            {DEMONSTRATION_PEOPLE.map(({ email, name, who }) => (
              <Form key={email} action={action} inline>
                <Hidden name="email" value={email} />
                <Hidden name="password" value="demo" />
                <Button kind="secondary" about={name}>
                  {who[view.language]}
                </Button>
              </Form>
            ))}
          </ButtonGroup>
        </Section>
      )}
    </Layout>
  );
}
