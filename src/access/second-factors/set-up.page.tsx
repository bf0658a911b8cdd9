import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Section } from '../../web/parts/section.js';
import { accountTexts } from './factors.text.js';
import { withBack } from '../pending-sign-in.service.js';
import { AppSetup } from './app-setup.page.js';
import type { NewAuthenticator } from './authenticators.service.js';
import { NewPasskeyButton } from './new-passkey-button.page.js';

interface SetUp {
  app: NewAuthenticator;
  passkeysWork: boolean;
  back: string;
}

export function SetUpPage({ data: { app, passkeysWork, back }, view }: PageProps<SetUp>) {
  const t = accountTexts(view);
  const action = withBack('/session/set-up', back);
  return (
    <Layout view={view} title={t('setUp')}>
      <Body>{t('setUpWhy')}</Body>
      <Section title={t('withApp')}>
        <Form action={action}>
          <AppSetup app={app} />
          <Button>{t('confirmApp')}</Button>
        </Form>
      </Section>
      <Section title={t('withPasskey')}>
        <Body>{t(passkeysWork ? 'passkeyWhat' : 'passkeysNotHere')}</Body>
        {passkeysWork && (
          <Form action={action}>
            <NewPasskeyButton />
          </Form>
        )}
      </Section>
    </Layout>
  );
}
