import { defineTexts } from '../web/texts.js';

/** Ways to an identity provider, on pages that are there without one too. */
export const providerTexts = defineTexts({
  nl: {
    signInWith: 'Inloggen met {name}',
    or: 'Of met uw e-mailadres en wachtwoord:',
    signOutThere: 'Ook uitloggen bij {name}',
    service: 'Inlogdienst',
    serviceHint: 'Inloggen en bevestigen kan ook met {name}.',
    manage: 'Koppeling met {name} bekijken',
    confirmWith: 'Bevestigen met {name}',
  },
  en: {
    signInWith: 'Sign in with {name}',
    or: 'Or with your e-mail address and password:',
    signOutThere: 'Also sign out at {name}',
    service: 'Sign-in service',
    serviceHint: 'You can also sign in and confirm with {name}.',
    manage: 'Look at the link with {name}',
    confirmWith: 'Confirm with {name}',
  },
});
