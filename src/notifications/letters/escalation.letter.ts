import { defineLetter } from '../letter.js';

export const escalation = defineLetter(['number', 'pharmacy', 'call', 'deliverBy'], {
  nl: {
    subject: '{urgent, select, true {Spoed. } other {}}Aanvraag {number} vraagt uw aandacht',
    title: '{urgent, select, true {Spoed. } other {}}Aanvraag {number} vraagt uw aandacht',
    happened:
      '{why, select, second_lapse {Twee apotheken hebben niet op tijd geantwoord.} late_delivery {De kit moet binnenkort bezorgd zijn en is nog niet bezorgd.} other {Deze aanvraag loopt niet zoals afgesproken.}}',
    asked: 'Kijk of u kunt helpen. Bel zo nodig de apotheek.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: '{urgent, select, true {Urgent. } other {}}Request {number} needs your attention',
    title: '{urgent, select, true {Urgent. } other {}}Request {number} needs your attention',
    happened:
      '{why, select, second_lapse {Two pharmacies did not answer in time.} late_delivery {The kit is due soon and has not been delivered.} other {This request does not go as agreed.}}',
    asked: 'See whether you can help. Phone the pharmacy if needed.',
    link: 'See the request',
  },
});
