import { Checkbox } from '../web/parts/checkboxes.js';
import { Field } from '../web/parts/field.js';
import { useView } from '../web/view.js';
import { requestTexts } from './request-form.text.js';

/** A tick, and the password when it was given too long ago. */
export function Signature({ needsPassword }: { needsPassword: boolean }) {
  const view = useView();
  const t = requestTexts(view);
  const asked = needsPassword || view.errors.some(({ field }) => field === 'signature.password');
  return (
    <>
      <Checkbox name="signature[confirmed]" label={t('sign')} />
      {asked && (
        <Field
          name="signature[password]"
          label={t('password')}
          hint={t('passwordHint')}
          type="password"
          width={20}
          autoComplete="current-password"
        />
      )}
    </>
  );
}
