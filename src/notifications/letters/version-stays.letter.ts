import { defineLetter } from '../letter.js';

export const versionStays = defineLetter([], {
  nl: {
    subject: 'Kitstandaard {name} wordt niet ingetrokken',
    title: 'Versie {name} van de kit blijft gelden',
    happened: 'Het voorstel om versie {name} van de kit in te trekken is vervallen.',
    asked: 'U hoeft niets te doen. De versie geldt zoals zij gepubliceerd is.',
    link: 'Bekijk de versie',
  },
  en: {
    subject: 'Kit standard {name} is not withdrawn',
    title: 'Version {name} of the kit stays',
    happened: 'The proposal to withdraw version {name} of the kit was dropped.',
    asked: 'You need not do anything. The version holds as it was published.',
    link: 'See the version',
  },
});
