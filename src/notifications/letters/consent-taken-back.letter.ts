import { defineLetter } from '../letter.js';

export const consentTakenBack = defineLetter(['number', 'pharmacy', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: akkoord teruggenomen',
    title: 'Het akkoord met de vervanging in de kit van aanvraag {number} is teruggenomen',
    happened: 'Zonder nieuw akkoord van de voorschrijver gaat de kit niet mee.',
    asked: 'Is de kit al onderweg of bezorgd? Bel dan meteen met elkaar.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: consent taken back',
    title: 'The consent to the substitution in the kit of request {number} was taken back',
    happened: 'Without a new consent of the prescriber the kit does not leave.',
    asked: 'Is the kit on its way or delivered already? Then phone each other at once.',
    link: 'See the request',
  },
});
