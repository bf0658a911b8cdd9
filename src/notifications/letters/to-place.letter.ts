import { defineLetter } from '../letter.js';

export const toPlace = defineLetter(['number', 'call', 'deliverBy'], {
  nl: {
    subject: '{urgent, select, true {Spoed. } other {}}Aanvraag {number} heeft geen apotheek',
    title: '{urgent, select, true {Spoed. } other {}}Aanvraag {number} heeft geen apotheek',
    happened: 'Geen enkele apotheek kan deze kit nu leveren. De praktijk heeft hier ook bericht van.',
    asked: 'Bel een apotheek. Zegt die ja, plaats de aanvraag dan daar; dat mag ook buiten het gebied van de apotheek.',
    link: 'Plaats de aanvraag',
  },
  en: {
    subject: '{urgent, select, true {Urgent. } other {}}Request {number} has no pharmacy',
    title: '{urgent, select, true {Urgent. } other {}}Request {number} has no pharmacy',
    happened: 'No pharmacy can supply this kit now. The practice has been told as well.',
    asked: 'Phone a pharmacy. When it says yes, place the request there; that may also be outside its area.',
    link: 'Place the request',
  },
});
