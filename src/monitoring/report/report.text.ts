import { defineTexts } from '../../web/texts.js';

export const reportTexts = defineTexts({
  nl: {
    title: 'Maandrapport {month}',
    subject: 'Palliatieve kit: maandrapport {month}',
    testSubject: '[Proef] {subject}',
    monthTitle: 'De regio in {month}',
    quarterTitle: 'Bereik per gemeente, {period}',
    coverageTitle: 'Dekking op {day}',
    attentionTitle: 'Wat aandacht vraagt',
    requests: 'Er kwamen {requests} aanvragen binnen.',
    leadTime: 'De helft van de kits was er binnen {median} uur, 90 % binnen {p90} uur.',
    leadTimeHidden: 'Er zijn te weinig bezorgingen om de tijd tot bezorging te tonen.',
    unanswered: 'Op {share} van de vragen aan apotheken volgde geen ja.',
    unansweredHidden:
      'Het deel van de vragen aan apotheken waarop geen ja volgde, tonen we niet: er waren te weinig vragen, of te weinig die niet zijn aangenomen.',
    coverage:
      'In kantooruren kan {office} van wie naar verwachting overlijdt een kit krijgen, met een kit klaar {ready}, van twee eigenaren {twice} en buiten kantooruren {outOfHours}.',
    attention:
      '{count, plural, =0 {Niets: niemand zit zonder apotheek en niets loopt af.} one {Eén punt:} other {# punten:}}',
    office: 'In kantooruren',
    ready: 'Kit klaar',
    twice: 'Twee eigenaren',
    outOfHours: 'Buiten kantooruren',
    small:
      'Aantallen van 1 tot en met 9 staan er als <10; bij een gemeente kan dat ook 0 zijn. Andere zijn afgerond op 5. Wat misschien een klein aantal verraadt, is afgeschermd. Het verwachte aantal is een schatting.',
    foot: 'U krijgt dit rapport omdat de netwerkcoördinator u als ontvanger heeft opgegeven. Wilt u het niet meer ontvangen, vraag het de coördinator.',
    open: 'Bekijk het rapport',
  },
  en: {
    title: 'Monthly report {month}',
    subject: 'Palliative kit: monthly report {month}',
    testSubject: '[Test] {subject}',
    monthTitle: 'The region in {month}',
    quarterTitle: 'Uptake per municipality, {period}',
    coverageTitle: 'Coverage on {day}',
    attentionTitle: 'What asks for attention',
    requests: '{requests} requests came in.',
    leadTime: 'Half of the kits were there within {median} hours, 90% within {p90} hours.',
    leadTimeHidden: 'There were too few deliveries to show the time to delivery.',
    unanswered: '{share} of the offers to pharmacies got no yes.',
    unansweredHidden:
      'The share of the offers to pharmacies that got no yes is not shown: there were too few offers, or too few that were not taken.',
    coverage:
      'In office hours {office} of those expected to die can get a kit, with a kit ready {ready}, from two owners {twice} and out of hours {outOfHours}.',
    attention:
      '{count, plural, =0 {Nothing: nobody is without a pharmacy and nothing ends.} one {One point:} other {# points:}}',
    office: 'In office hours',
    ready: 'Kit ready',
    twice: 'Two owners',
    outOfHours: 'Out of hours',
    small:
      'Numbers from 1 to 9 are shown as <10; of a municipality that may also be 0. Others are rounded to 5. What might give a small number away is withheld. The expected number is an estimate.',
    foot: 'You get this report because the network coordinator named you as a recipient. If you no longer want it, ask the coordinator.',
    open: 'See the report',
  },
});
