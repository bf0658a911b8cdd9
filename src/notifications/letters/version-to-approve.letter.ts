import { defineLetter } from '../letter.js';

export const versionToApprove = defineLetter(['touches'], {
  nl: {
    subject: 'Kitstandaard {name}: uw goedkeuring wordt gevraagd',
    title: 'Versie {name} van de kit wacht op uw goedkeuring',
    happened: 'De ander van u beiden heeft versie {name} van de kit goedgekeurd.',
    asked:
      'Bekijk wat er verandert en keur de versie ook goed, of verander haar. Zij kan pas worden gepubliceerd als u beiden akkoord bent.',
    link: 'Bekijk de versie',
  },
  en: {
    subject: 'Kit standard {name}: your approval is asked',
    title: 'Version {name} of the kit waits for your approval',
    happened: 'The other of you two approved version {name} of the kit.',
    asked: 'See what changes and approve it too, or change it. It can be published only once both of you agree.',
    link: 'See the version',
  },
});
