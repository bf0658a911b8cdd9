import { defineLetter } from '../letter.js';

export const versionWithdrawnToKnow = defineLetter([], {
  nl: {
    subject: 'Kitstandaard {name} is ingetrokken',
    title: 'Versie {name} van de kit is ingetrokken',
    happened: 'Het netwerk trok versie {name} van de kit in. {says}',
    asked:
      'U hoeft niets te doen. Kits die al thuis staan, houden hun eigen inhoudslijst: volg het uitvoeringsverzoek in de doos.',
    link: 'Bekijk de versie',
  },
  en: {
    subject: 'Kit standard {name} has been withdrawn',
    title: 'Version {name} of the kit has been withdrawn',
    happened: 'The network withdrew version {name} of the kit. {says}',
    asked:
      'You need not do anything. Kits that stand in homes keep their own list of contents: follow the order in the box.',
    link: 'See the version',
  },
});
