import { defineLetter } from '../letter.js';

export const versionWithdrawn = defineLetter([], {
  nl: {
    subject: 'Kitstandaard {name} is ingetrokken',
    title: 'Versie {name} van de kit is ingetrokken',
    happened: 'Het netwerk trok versie {name} van de kit in.',
    asked: 'Stel geen kit meer samen volgens deze versie. Bij de standaard staat welke versie nu geldt.',
    link: 'Bekijk de versie',
  },
  en: {
    subject: 'Kit standard {name} has been withdrawn',
    title: 'Version {name} of the kit has been withdrawn',
    happened: 'The network withdrew version {name} of the kit.',
    asked: 'Assemble no more kits by this version. The standard says which version holds now.',
    link: 'See the version',
  },
});
