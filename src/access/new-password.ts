import { BadInput } from '../web/problem.js';
import { passwordFaults, type PasswordOwner } from './password.rules.js';
import { passwordTexts } from './password.text.js';

/** The one place where a new password is refused. */
export async function checkNewPassword(password: string, who: PasswordOwner, field = 'password'): Promise<void> {
  const [fault] = await passwordFaults(password, who);
  if (fault) throw new BadInput([{ field, said: (language) => passwordTexts(language)(fault) }]);
}
