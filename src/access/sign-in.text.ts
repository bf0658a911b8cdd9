import { defineTexts } from '../web/texts.js';

/** The steps after a password. */
export const signInTexts = defineTexts({
  nl: {
    secondFactor: 'Tweede stap',
    secondFactorHint: 'Laat met uw app, uw passkey of een herstelcode zien dat u het bent.',
    goOn: 'Verder',
    forWhom: 'Voor wie werkt u nu?',
    forWhomHint: 'U werkt op meer dan één plek. U kunt later wisselen, bovenaan elke pagina.',
    onePlace: 'U werkt op één plek. Werkt u ook ergens anders? Vraag de beheerder daar om u uit te nodigen.',
    place: '{role} bij {name}',
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
    forWhom: 'For whom do you work now?',
    forWhomHint: 'You work in more than one place. You can change over later, at the top of every page.',
    onePlace: 'You work in one place. Do you work elsewhere too? Ask the administrator there to invite you.',
    place: '{role} at {name}',
    passkeyUse: 'Use your passkey',
    passkeyBeside: 'Passkey of your colleague',
    passkeyRead: 'The passkey was read.',
    passkeyFailed: 'It did not work with the passkey. Try again, or use a code.',
    passkeyAddress: 'Passkeys do not work at this address. Use a code from your app.',
  },
});
