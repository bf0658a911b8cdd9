import { Body, Code, List } from '../../web/parts/body.js';
import { Field } from '../../web/parts/field.js';
import { QrCode } from '../../web/parts/qr-code.js';
import { useView } from '../../web/view.js';
import { accountTexts } from './factors.text.js';
import type { NewAuthenticator } from './authenticators.service.js';

/** How an app learns its key, and the field for the first code that shows it has. */
export function AppSetup({ app }: { app: NewAuthenticator }) {
  const t = accountTexts(useView());
  const groups = app.key.match(/.{1,4}/g) ?? [];
  return (
    <>
      <List ordered items={[t('appStep1'), t('appStep2'), t('appStep3')]} />
      <QrCode text={app.uri} says={t('qr')} />
      <Body>
        {t('appKey')}
        {groups.map((group, at) => (
          <span key={at}>
            {' '}
            <Code>{group}</Code>
          </span>
        ))}
      </Body>
      <Field
        name="code"
        label={t('firstCode')}
        hint={t('sixDigits')}
        inputMode="numeric"
        width={10}
        autoComplete="one-time-code"
      />
    </>
  );
}
