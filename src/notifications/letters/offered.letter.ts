import { defineLetter } from '../letter.js';

export const offered = defineLetter(['number', 'answerBy', 'deliverBy', 'agreedWith', 'placedBy'], {
  nl: {
    subject:
      '{urgent, select, true {Spoed. } other {}}Aanvraag {number}: {byHand, select, true {bevestigt u dat u een kit levert} other {kunt u een kit leveren}}?',
    title:
      '{urgent, select, true {Spoed. } other {}}{byHand, select, true {Bevestig dat u een palliatieve kit levert} other {Kunt u een palliatieve kit leveren?}}',
    happened:
      '{byHand, select, true {Een aanvraag is na telefonisch overleg bij uw apotheek geplaatst.} other {Een voorschrijver vraagt een palliatieve kit aan. Uw apotheek is nu aan de beurt.}}',
    asked:
      '{byHand, select, true {Neem de aanvraag vóór de genoemde tijd aan. Lukt het toch niet, zeg dat dan meteen en bel wie de aanvraag plaatste.} other {Laat vóór de genoemde tijd weten of u kunt leveren. Daarna vragen wij een andere apotheek.}}',
    link: 'Bekijk en beantwoord de aanvraag',
  },
  en: {
    subject:
      '{urgent, select, true {Urgent. } other {}}Request {number}: {byHand, select, true {do you confirm that you supply a kit} other {can you supply a kit}}?',
    title:
      '{urgent, select, true {Urgent. } other {}}{byHand, select, true {Confirm that you supply a palliative kit} other {Can you supply a palliative kit?}}',
    happened:
      '{byHand, select, true {A request was placed with your pharmacy after a telephone call.} other {A prescriber asks for a palliative kit. It is your pharmacy’s turn.}}',
    asked:
      '{byHand, select, true {Accept the request before the time below. If you cannot after all, say so at once and phone whoever placed it.} other {Say before the time below whether you can supply it. After that we ask another pharmacy.}}',
    link: 'See and answer the request',
  },
});
