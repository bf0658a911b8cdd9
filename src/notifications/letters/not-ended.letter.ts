import { defineLetter } from '../letter.js';

export const notEnded = defineLetter(['number', 'pharmacy'], {
  nl: {
    subject: 'Verbetering bij aanvraag {number}: de kit blijft staan',
    title: 'De kit van aanvraag {number} blijft bij de patiënt',
    happened: 'Eerder kreeg u bericht dat de kit niet meer nodig was. Dat is verbeterd: de kit blijft bij de patiënt.',
    asked: 'Haal de kit niet op. Is hij al weg? Bel dan de praktijk of de apotheek.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Correction to request {number}: the kit stays',
    title: 'The kit of request {number} stays with the patient',
    happened:
      'You were told earlier that the kit was no longer needed. This has been corrected: the kit stays with the patient.',
    asked: 'Do not collect the kit. Is it gone already? Phone the practice or the pharmacy.',
    link: 'See the request',
  },
});
