import { defineTexts } from '../../web/texts.js';

export const subscriptionTexts = defineTexts({
  nl: {
    title: 'Uw rapporten per e-mail',
    intro: 'De rapporten van {network} gaan naar {address}.',
    stop: 'Stop de rapporten',
    ended: 'U krijgt de rapporten niet meer',
    endedTold:
      'Er gaan geen rapporten van {network} meer naar {address}. Was dat een vergissing? Dan maakt u het hier ongedaan.',
    endedByNetwork:
      'Er gaan geen rapporten van {network} meer naar {address}. Wilt u ze weer ontvangen, vraag het de coördinator.',
    undo: 'Toch weer ontvangen',
    other: 'Op een ander adres',
    address: 'Nieuw e-mailadres',
    change: 'Adres wijzigen',
    changed: 'Voortaan gaan de rapporten naar {address}.',
    'already-recipient': 'Dit adres krijgt de rapporten al.',
  },
  en: {
    title: 'Your reports by e-mail',
    intro: 'The reports of {network} go to {address}.',
    stop: 'Stop the reports',
    ended: 'You no longer get the reports',
    endedTold: 'No more reports of {network} go to {address}. Was that a mistake? Then undo it here.',
    endedByNetwork: 'No more reports of {network} go to {address}. If you want them again, ask the coordinator.',
    undo: 'Receive them again',
    other: 'At another address',
    address: 'New e-mail address',
    change: 'Change the address',
    changed: 'From now on the reports go to {address}.',
    'already-recipient': 'This address gets the reports already.',
  },
});
