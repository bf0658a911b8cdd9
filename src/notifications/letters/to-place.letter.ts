import { defineLetter } from '../letter.js';

export const toPlace = defineLetter(['number', 'call', 'deliverBy'], {
  nl: {
    subject:
      '{urgent, select, true {Spoed. } other {}}{count, plural, =1 {Aanvraag {number} heeft} other {# aanvragen hebben}} geen apotheek',
    title:
      '{urgent, select, true {Spoed. } other {}}{count, plural, =1 {Aanvraag {number} heeft} other {# aanvragen hebben}} geen apotheek',
    happened:
      'Geen enkele apotheek kan {count, plural, =1 {deze kit} other {deze kits}} nu leveren. De praktijk heeft hier ook bericht van.',
    asked: 'Bel een apotheek. Zegt die ja, plaats de aanvraag dan daar; dat mag ook buiten het gebied van de apotheek.',
    link: 'Plaats de {count, plural, =1 {aanvraag} other {aanvragen}}',
  },
  en: {
    subject:
      '{urgent, select, true {Urgent. } other {}}{count, plural, =1 {Request {number} has} other {# requests have}} no pharmacy',
    title:
      '{urgent, select, true {Urgent. } other {}}{count, plural, =1 {Request {number} has} other {# requests have}} no pharmacy',
    happened:
      'No pharmacy can supply {count, plural, =1 {this kit} other {these kits}} now. The practice has been told as well.',
    asked: 'Phone a pharmacy. When it says yes, place the request there; that may also be outside its area.',
    link: 'Place the {count, plural, =1 {request} other {requests}}',
  },
});
