import { defineLetter } from '../letter.js';

export const versionWithdrawn = defineLetter([], {
  nl: {
    subject: 'Kitstandaard {name} is ingetrokken',
    title: 'Versie {name} van de kit is ingetrokken',
    happened: 'Het netwerk trok versie {name} van de kit in. {says}',
    asked: 'Stel geen kit meer samen volgens deze versie. Kits die al verzegeld zijn, houden hun eigen inhoudslijst.',
    link: 'Bekijk de versie',
  },
  en: {
    subject: 'Kit standard {name} has been withdrawn',
    title: 'Version {name} of the kit has been withdrawn',
    happened: 'The network withdrew version {name} of the kit. {says}',
    asked: 'Assemble no more kits by this version. Kits that are sealed keep their own list of contents.',
    link: 'See the version',
  },
});
