import { defineLetter } from '../letter.js';

export const substitutionToApprove = defineLetter([], {
  nl: {
    subject: 'Vervanging bij een tekort: uw goedkeuring wordt gevraagd',
    title: 'Een vervanging wacht op goedkeuring',
    happened: 'Voorgesteld, tot en met {until}: {says}.',
    asked: 'Bekijk het voorstel. Het telt pas als de ander van u beiden het ook goedkeurt.',
    link: 'Bekijk de vervanging',
  },
  en: {
    subject: 'Substitution in a shortage: your approval is asked',
    title: 'A substitution waits for approval',
    happened: 'Proposed, until {until}: {says}.',
    asked: 'Look at the proposal. It counts only once the other of you two approves it as well.',
    link: 'See the substitution',
  },
});
