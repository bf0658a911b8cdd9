import { AreYouSure } from '../../web/are-you-sure.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { AppSetup } from './app-setup.page.js';
import type { NewAuthenticator } from './authenticators.service.js';
import { NewPasskeyButton } from './new-passkey-button.page.js';
import type { Factor } from '../account.query.js';
import { accountTexts } from './factors.text.js';

const BACK = '/account';

export function NewAppPage({ view }: PageProps<object>) {
  const t = accountTexts(view);
  return (
    <Layout view={view} title={t('addApp')} back={BACK}>
      <Body>{t('appWhat')}</Body>
      <Form action="/account/apps">
        <Field name="name" label={t('factorName')} hint={t('appNameHint')} width={20} autoComplete="off" />
        <Button>{t('goOn')}</Button>
      </Form>
    </Layout>
  );
}

export function AppConfirmationPage({ data: app, view }: PageProps<NewAuthenticator>) {
  const t = accountTexts(view);
  return (
    <Layout view={view} title={t('addApp')} caption={app.name} back={BACK}>
      <Form action="/account/apps/confirmation">
        <AppSetup app={app} />
        <Button>{t('confirmApp')}</Button>
      </Form>
    </Layout>
  );
}

export function NewPasskeyPage({ data, view }: PageProps<{ passkeysWork: boolean }>) {
  const t = accountTexts(view);
  return (
    <Layout view={view} title={t('addPasskey')} back={BACK}>
      <Body>{t(data.passkeysWork ? 'passkeyWhat' : 'passkeysNotHere')}</Body>
      {data.passkeysWork && (
        <Form action="/account/passkeys">
          <Field name="name" label={t('factorName')} hint={t('passkeyNameHint')} width={20} autoComplete="off" />
          <NewPasskeyButton />
        </Form>
      )}
    </Layout>
  );
}

export function FactorRemovalPage({ data: factor, view }: PageProps<Factor>) {
  const t = accountTexts(view);
  return (
    <AreYouSure
      view={view}
      title={t('removeFactor', { name: factor.name })}
      back={BACK}
      what={[t('removeFactorHint'), t('removeFactorUndo')]}
      action={`/account/factors/${factor.id}`}
      method="delete"
      act={t('remove')}
    />
  );
}

export function NewCodesPage({ view }: PageProps<object>) {
  const t = accountTexts(view);
  return (
    <Layout view={view} title={t('newCodes')} back={BACK}>
      <Body>{t('newCodesHint')}</Body>
      <Form action="/account/recovery-codes">
        <Button>{t('makeCodes')}</Button>
      </Form>
    </Layout>
  );
}
