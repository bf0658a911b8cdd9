import { defineLetter } from '../letter.js';

export const versionToFill = defineLetter(['takesEffectOn', 'changes'], {
  nl: {
    subject: 'Kitstandaard {name} is gepubliceerd: wat er voor u verandert',
    title: 'Vul kits volgens versie {name}',
    happened: 'Het netwerk publiceerde versie {name} van de kit.',
    asked:
      'Bestel wat nodig is en vul vanaf die dag volgens deze versie. Kits die al verzegeld zijn, houden hun eigen inhoudslijst.',
    link: 'Bekijk de versie',
  },
  en: {
    subject: 'Kit standard {name} is published: what changes for you',
    title: 'Fill kits by version {name}',
    happened: 'The network published version {name} of the kit.',
    asked:
      'Order what is needed and fill by this version from that day on. Kits that are sealed already keep their own list of contents.',
    link: 'See the version',
  },
});
