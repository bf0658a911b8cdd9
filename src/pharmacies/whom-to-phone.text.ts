import { defineTexts } from '../web/texts.js';

export const phoneTexts = defineTexts({
  nl: {
    title: 'U kunt bellen',
    network: 'netwerkcoördinator',
    saidYes:
      'Zegt een apotheek ja? Plaats de aanvraag dan zelf bij die apotheek, of laat dat de netwerkcoördinator doen.',
    noNumber:
      'Er is hier geen telefoonnummer bekend. Bel de dienstapotheek of de huisartsenpost die u kent, en vraag de beheerder van het netwerk om de nummers in te vullen.',
  },
  en: {
    title: 'You can phone',
    network: 'network coordinator',
    saidYes: 'Does a pharmacy say yes? Then place the request there yourself, or have the network coordinator do so.',
    noNumber:
      'No telephone number is known here. Phone the duty pharmacy or the out-of-hours post that you know, and ask the administrator of the network to fill in the numbers.',
  },
});
