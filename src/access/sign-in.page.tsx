import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Button, ButtonGroup, ButtonLink } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Body } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Inset } from '../web/parts/warning.js';
import { accessTexts } from './access.text.js';
import { linkTexts } from './one-time-links/link.text.js';
import { DEMONSTRATION_PEOPLE } from './demonstration-people.js';
import { providerTexts } from './identity-provider.text.js';

interface SignIn {
  back: string;
  demonstration: boolean;
  /** The identity provider that people may come in with, by name. */
  provider: string | null;
  /** They were signed out because they did nothing. */
  idle?: boolean;
}

export function SignInPage({ data, view }: PageProps<SignIn>) {
  const t = accessTexts(view);
  const o = providerTexts(view);
  const { provider: name } = data;
  const back = encodeURIComponent(data.back);
  const action = `/session?back=${back}`;
  return (
    <Layout view={view} title={t('signIn')}>
      {data.idle && <Inset>{t('wentIdle')}</Inset>}
      {name !== null && <ButtonLink href={`/sign-in/provider?back=${back}`}>{o('signInWith', { name })}</ButtonLink>}
      {name !== null && <Body>{o('or')}</Body>}
      <Form action={action}>
        <Field name="email" label={t('email')} type="email" width={30} autoComplete="username" spellCheck={false} />
        <Field name="password" label={t('password')} type="password" width={20} autoComplete="current-password" />
        <Button>{t('signIn')}</Button>
      </Form>
      <Body>
        <Link href="/password-reset">{linkTexts(view)('forgotten')}</Link>
      </Body>
      {name !== null && (
        <Body>
          <Link href="/sign-in/provider/end">{o('signOutThere', { name })}</Link>
        </Body>
      )}
      {data.demonstration && (
        <Section title={t('demonstration')}>
          <Body>{t('demonstrationHint')}</Body>
          <Body>
            <Link href="/dev/box">{t('demonstrationBox')}</Link>
          </Body>
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
