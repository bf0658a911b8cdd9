import { BadInput } from '../web/problem.js';
import { defineTexts } from '../web/texts.js';
import { passwordFaults } from './password.rules.js';
import { passwordTexts } from './password.text.js';
import { isWeakPassword } from './weak-passwords.js';

interface Chooser {
  email: string;
  name: string;
}

const texts = defineTexts({
  nl: {
    weak: 'Dit wachtwoord is makkelijk te raden. Kies een paar losse woorden die niets met u of het werk te maken hebben.',
  },
  en: {
    weak: 'This password is easy to guess. Choose a few separate words that have nothing to do with you or the work.',
  },
});

/** The one place where a new password is judged. */
export function checkNewPassword(password: string, { email, name }: Chooser, field = 'password'): void {
  const [fault] = passwordFaults(password, { email, name });
  if (fault) throw new BadInput([{ field, said: (language) => passwordTexts(language)(fault) }]);
  if (isWeakPassword(password, [email, name]))
    throw new BadInput([{ field, said: (language) => texts(language)('weak') }]);
}
