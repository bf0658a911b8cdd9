import { Field } from '../web/parts/field.js';
import { useView } from '../web/view.js';
import { passwordTexts } from './password.text.js';

/** Asked the same wherever a new password is chosen. */
export function NewPasswordField() {
  const t = passwordTexts(useView());
  return (
    <Field
      name="password"
      label={t('new')}
      hint={t('newHint')}
      type="password"
      width={20}
      autoComplete="new-password"
    />
  );
}
