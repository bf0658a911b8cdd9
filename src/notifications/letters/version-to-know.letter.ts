import { defineLetter } from '../letter.js';

export const versionToKnow = defineLetter(['takesEffectOn', 'changes'], {
  nl: {
    subject: 'Kitstandaard {name}: wat er in de kit verandert',
    title: 'Versie {name} van de kit',
    happened: 'Het netwerk publiceerde versie {name} van de kit.',
    asked:
      'U hoeft niets te doen. Kits die al thuis staan, houden hun eigen inhoudslijst: volg het uitvoeringsverzoek in de doos.',
    link: 'Bekijk de versie',
  },
  en: {
    subject: 'Kit standard {name}: what changes in the kit',
    title: 'Version {name} of the kit',
    happened: 'The network published version {name} of the kit.',
    asked:
      'You need not do anything. Kits that stand in homes keep their own list of contents: follow the order in the box.',
    link: 'See the version',
  },
});
