import { Field } from '../web/parts/field.js';
import { useView } from '../web/view.js';
import { accessTexts } from './access.text.js';

interface Props {
  /** Under which name of the form: `signature` makes `signature[code]`; nothing: the form itself. */
  name?: string;
  /** Somebody beside, of whom is not known yet how they prove themselves. */
  beside?: boolean;
}

/** Asks whoever is signed in, or somebody beside them, to prove once more that it is them. */
export function ProofFields({ name = '', beside = false }: Props) {
  const view = useView();
  const t = accessTexts(view);
  const called = (field: string) => (name === '' ? field : `${name}[${field}]`);
  const secondFactor = view.signedIn?.secondFactor === true;
  const offers = { password: beside || !secondFactor, code: beside || secondFactor };
  return (
    <>
      {offers.password && (
        <Field
          name={called('password')}
          label={t(beside ? 'passwordBeside' : 'passwordOwn')}
          type="password"
          width={20}
          autoComplete={beside ? 'off' : 'current-password'}
        />
      )}
      {offers.code && (
        <Field
          name={called('code')}
          label={t(beside ? 'codeBeside' : 'code')}
          hint={t('codeHint')}
          inputMode="numeric"
          width={10}
          autoComplete={beside ? 'off' : 'one-time-code'}
        />
      )}
    </>
  );
}
