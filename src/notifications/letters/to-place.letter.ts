import { defineLetter } from '../letter.js';

export const toPlace = defineLetter(['number', 'deliverBy'], {
  nl: {
    subject: '{urgent, select, true {Spoed. } other {}}Aanvraag {number} heeft geen apotheek',
    title: '{urgent, select, true {Spoed. } other {}}Aanvraag {number} heeft geen apotheek',
    happened: 'Geen enkele apotheek kan deze kit nu leveren. De praktijk heeft hier ook bericht van.',
    asked: 'Overleg met een apotheek en plaats de aanvraag met de hand.',
    link: 'Plaats de aanvraag',
  },
  en: {
    subject: '{urgent, select, true {Urgent. } other {}}Request {number} has no pharmacy',
    title: '{urgent, select, true {Urgent. } other {}}Request {number} has no pharmacy',
    happened: 'No pharmacy can supply this kit now. The practice has been told as well.',
    asked: 'Talk to a pharmacy and place the request by hand.',
    link: 'Place the request',
  },
});
