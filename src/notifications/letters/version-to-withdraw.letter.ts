import { defineLetter } from '../letter.js';

export const versionToWithdraw = defineLetter([], {
  nl: {
    subject: 'Kitstandaard {name}: bent u akkoord met intrekken?',
    title: 'Versie {name} van de kit intrekken wacht op u',
    happened: 'De ander van u beiden stelde voor versie {name} van de kit in te trekken.',
    asked:
      'Lees waarom en ga akkoord, of laat het voorstel vervallen. Tot u akkoord bent, geldt de versie zoals zij gepubliceerd is.',
    link: 'Bekijk het voorstel',
  },
  en: {
    subject: 'Kit standard {name}: do you agree to withdraw it?',
    title: 'To withdraw version {name} of the kit waits for you',
    happened: 'The other of you two proposed to withdraw version {name} of the kit.',
    asked: 'Read why and agree, or drop the proposal. Until you agree the version holds as it was published.',
    link: 'See the proposal',
  },
});
