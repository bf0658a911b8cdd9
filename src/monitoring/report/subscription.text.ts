import { defineTexts } from '../../web/texts.js';

export const subscriptionTexts = defineTexts({
  nl: {
    title: 'Rapporten niet meer ontvangen',
    intro: 'U krijgt nu per e-mail de rapporten van {network}. Wilt u daarmee stoppen?',
    stop: 'Stop de rapporten',
    ended: 'U krijgt de rapporten niet meer',
    endedTold: 'U krijgt geen rapporten van {network} meer. Wilt u ze later weer ontvangen, vraag het de coördinator.',
  },
  en: {
    title: 'Stop receiving reports',
    intro: 'You now get the reports of {network} by e-mail. Do you want to stop?',
    stop: 'Stop the reports',
    ended: 'You no longer get the reports',
    endedTold: 'You get no more reports of {network}. If you want them again later, ask the coordinator.',
  },
});
