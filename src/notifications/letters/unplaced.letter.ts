import { defineLetter } from '../letter.js';

export const unplaced = defineLetter(['number', 'call', 'deliverBy'], {
  nl: {
    subject: '{urgent, select, true {Spoed. } other {}}Aanvraag {number}: nog geen apotheek, bel om te overleggen',
    title: '{urgent, select, true {Spoed. } other {}}Er is nog geen apotheek voor aanvraag {number}',
    happened: 'Geen enkele apotheek kan deze kit nu leveren.',
    asked:
      'Bel om af te spreken wie de kit levert. Zegt een apotheek ja? Plaats de aanvraag dan zelf bij die apotheek, of laat dat de netwerkcoördinator doen. Zodra er een apotheek opengaat of een kit klaar heeft, vragen wij die ook zelf.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: '{urgent, select, true {Urgent. } other {}}Request {number}: no pharmacy yet, please phone',
    title: '{urgent, select, true {Urgent. } other {}}There is no pharmacy yet for request {number}',
    happened: 'No pharmacy can supply this kit now.',
    asked:
      'Phone to agree who supplies the kit. When a pharmacy says yes, place the request there yourself or have the network coordinator do so. As soon as a pharmacy opens or has a kit ready, we ask it as well.',
    link: 'See the request',
  },
});
