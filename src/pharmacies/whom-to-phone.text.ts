import { defineTexts } from '../web/texts.js';

export const phoneTexts = defineTexts({
  nl: {
    title: 'U kunt bellen',
    network: 'netwerkcoördinator',
    saidYes: 'Zegt een apotheek ja? Bel dan de netwerkcoördinator: die plaatst de aanvraag daar.',
    saidYesNoNumber: 'Zegt een apotheek ja? Laat dat de netwerkcoördinator weten: die plaatst de aanvraag daar.',
    noNumber:
      'Er is hier geen telefoonnummer bekend. Bel de dienstapotheek of de huisartsenpost die u kent, en vraag de beheerder van het netwerk om de nummers in te vullen.',
  },
  en: {
    title: 'You can phone',
    network: 'network coordinator',
    saidYes: 'Does a pharmacy say yes? Then phone the network coordinator, who places the request there.',
    saidYesNoNumber: 'Does a pharmacy say yes? Then let the network coordinator know, who places the request there.',
    noNumber:
      'No telephone number is known here. Phone the duty pharmacy or the out-of-hours post that you know, and ask the administrator of the network to fill in the numbers.',
  },
});
