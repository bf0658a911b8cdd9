import { Body } from '../../web/parts/body.js';
import { PasskeyButton } from '../../web/parts/passkey-button.js';
import { useView } from '../../web/view.js';
import { accountTexts } from './factors.text.js';

/** Without a script no passkey can be made: the app is the way then. */
export function NewPasskeyButton() {
  const t = accountTexts(useView());
  return (
    <>
      <noscript>
        <Body>{t('passkeyNeedsScript')}</Body>
      </noscript>
      <PasskeyButton
        name="passkey"
        purpose="registration"
        sends
        says={{ read: t('passkeyMade'), failed: t('passkeyNotMade'), address: t('passkeysNotHere') }}
      >
        {t('makePasskey')}
      </PasskeyButton>
    </>
  );
}
