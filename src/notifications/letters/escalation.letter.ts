import { defineLetter } from '../letter.js';

export const escalation = defineLetter(['number', 'pharmacy', 'call', 'deliverBy'], {
  nl: {
    subject:
      '{urgent, select, true {Spoed. } other {}}{count, plural, =1 {Aanvraag {number}} other {# aanvragen}}: {why, select, second_lapse {twee apotheken antwoordden niet} late_delivery {nog niet bezorgd} other {loopt niet zoals afgesproken}}',
    title:
      '{urgent, select, true {Spoed. } other {}}{count, plural, =1 {Aanvraag {number}} other {# aanvragen}}: {why, select, second_lapse {twee apotheken antwoordden niet} late_delivery {nog niet bezorgd} other {loopt niet zoals afgesproken}}',
    happened:
      '{why, select, second_lapse {Twee apotheken hebben niet op tijd geantwoord.} late_delivery {{count, plural, =1 {De kit moet binnenkort bezorgd zijn en is nog niet bezorgd.} other {Deze kits moeten binnenkort bezorgd zijn en zijn nog niet bezorgd.}}} other {{count, plural, =1 {Deze aanvraag loopt} other {Deze aanvragen lopen}} niet zoals afgesproken.}}',
    asked: 'Kijk of u kunt helpen. Bel zo nodig de apotheek.',
    link: '{count, plural, =1 {Bekijk de aanvraag} other {Bekijk de aanvragen}}',
  },
  en: {
    subject:
      '{urgent, select, true {Urgent. } other {}}{count, plural, =1 {Request {number}} other {# requests}}: {why, select, second_lapse {two pharmacies did not answer} late_delivery {not delivered yet} other {does not go as agreed}}',
    title:
      '{urgent, select, true {Urgent. } other {}}{count, plural, =1 {Request {number}} other {# requests}}: {why, select, second_lapse {two pharmacies did not answer} late_delivery {not delivered yet} other {does not go as agreed}}',
    happened:
      '{why, select, second_lapse {Two pharmacies did not answer in time.} late_delivery {{count, plural, =1 {The kit is due soon and has not been delivered.} other {These kits are due soon and have not been delivered.}}} other {{count, plural, =1 {This request does not go} other {These requests do not go}} as agreed.}}',
    asked: 'See whether you can help. Phone the pharmacy if needed.',
    link: '{count, plural, =1 {See the request} other {See the requests}}',
  },
});
