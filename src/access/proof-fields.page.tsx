import { Field } from '../web/parts/field.js';
import { PasskeyButton } from '../web/parts/passkey-button.js';
import { useView } from '../web/view.js';
import { accessTexts } from './access.text.js';
import { signInTexts } from './sign-in.text.js';

interface Props {
  /** Under which name of the form: `signature` makes `signature[code]`; nothing: the form itself. */
  name?: string;
  /** Somebody beside, of whom is not known yet how they prove themselves. */
  beside?: boolean;
}
const called = (name: string, field: string) => (name === '' ? field : `${name}[${field}]`);

/** Asks whoever is signed in, or somebody beside them, to prove once more that it is them. */
export function ProofFields({ name = '', beside = false }: Props) {
  const view = useView();
  const t = accessTexts(view);
  const secondFactor = view.signedIn?.secondFactor === true;
  return (
    <>
      {(beside || !secondFactor) && (
        <Field
          name={called(name, 'password')}
          label={t(beside ? 'passwordBeside' : 'passwordOwn')}
          type="password"
          width={20}
          autoComplete={beside ? 'off' : 'current-password'}
        />
      )}
      {(beside || secondFactor) && (
        <SecondFactorFields name={name} beside={beside} purpose={beside ? 'witness' : 'confirmation'} />
      )}
    </>
  );
}

/** A code, or a passkey where the browser has a script. */
export function SecondFactorFields({ name = '', beside, purpose }: Props & { purpose: string }) {
  const view = useView();
  const t = accessTexts(view);
  const own = signInTexts(view);
  return (
    <>
      <Field
        name={called(name, 'code')}
        label={t(beside ? 'codeBeside' : 'code')}
        hint={t('codeHint')}
        width={20}
        autoComplete={beside ? 'off' : 'one-time-code'}
        spellCheck={false}
      />
      <PasskeyButton
        name={called(name, 'passkey')}
        purpose={purpose}
        // In a form that asks more than this the answer is kept until the form is sent.
        sends={name === ''}
        says={{ read: own('passkeyRead'), failed: own('passkeyFailed'), address: own('passkeyAddress') }}
      >
        {own(beside ? 'passkeyBeside' : 'passkeyUse')}
      </PasskeyButton>
    </>
  );
}
