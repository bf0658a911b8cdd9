import { defineLetter } from '../letter.js';

export const toPlace = defineLetter(['number', 'deliverBy'], {
  nl: {
    subject: '{urgent, select, true {Spoed. } other {}}Aanvraag {number} heeft geen apotheek',
    title: '{urgent, select, true {Spoed. } other {}}Aanvraag {number} heeft geen apotheek',
    happened: 'Geen enkele apotheek kan deze kit nu leveren. De praktijk weet dit en heeft uw nummer gekregen.',
    asked: 'Overleg met een apotheek en plaats de aanvraag met de hand.',
    link: 'Plaats de aanvraag',
  },
  en: {
    subject: '{urgent, select, true {Urgent. } other {}}Request {number} has no pharmacy',
    title: '{urgent, select, true {Urgent. } other {}}Request {number} has no pharmacy',
    happened: 'No pharmacy can supply this kit now. The practice knows, and was given your number.',
    asked: 'Talk to a pharmacy and place the request by hand.',
    link: 'Place the request',
  },
});
