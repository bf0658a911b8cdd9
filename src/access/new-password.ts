import { BadInput } from '../web/problem.js';
import { passwordFaults } from './password.rules.js';
import { passwordTexts } from './password.text.js';

/** The one place where a new password is refused. */
export function checkNewPassword(password: string, who: { email: string; name: string }, field = 'password'): void {
  const [fault] = passwordFaults(password, who);
  if (fault) throw new BadInput([{ field, said: (language) => passwordTexts(language)(fault) }]);
}
