import { defineTexts } from '../web/texts.js';

/** The steps after a password. */
export const signInTexts = defineTexts({
  nl: {
    secondFactor: 'Tweede stap',
    secondFactorHint: 'Laat met uw app, uw passkey of een herstelcode zien dat u het bent.',
    goOn: 'Verder',
    passkeyUse: 'Gebruik uw passkey',
    passkeyBeside: 'Passkey van uw collega',
    passkeyRead: 'De passkey is gelezen.',
    passkeyFailed: 'Het lukte niet met de passkey. Probeer het opnieuw, of gebruik een code.',
    passkeyAddress: 'Passkeys werken niet op dit adres. Gebruik een code uit uw app.',
  },
  en: {
    secondFactor: 'Second step',
    secondFactorHint: 'Show with your app, your passkey or a recovery code that it is you.',
    goOn: 'Continue',
    passkeyUse: 'Use your passkey',
    passkeyBeside: 'Passkey of your colleague',
    passkeyRead: 'The passkey was read.',
    passkeyFailed: 'It did not work with the passkey. Try again, or use a code.',
    passkeyAddress: 'Passkeys do not work at this address. Use a code from your app.',
  },
});
