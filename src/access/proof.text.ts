import type { Proof } from '../web/signed-in.js';
import type { Language } from '../web/texts.js';

/** With what somebody proved that it was them. */
export const PROOF_SHOWN: Record<Language, Record<Proof, string>> = {
  nl: {
    password: 'met een wachtwoord',
    passkey: 'met een passkey',
    code: 'met een code uit de app',
    'recovery-code': 'met een herstelcode',
    provider: 'met de inlogdienst',
  },
  en: {
    password: 'with a password',
    passkey: 'with a passkey',
    code: 'with a code from the app',
    'recovery-code': 'with a recovery code',
    provider: 'with the sign-in service',
  },
};
