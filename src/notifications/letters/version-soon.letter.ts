import { defineLetter } from '../letter.js';

export const versionSoon = defineLetter(['takesEffectOn'], {
  nl: {
    subject: 'Herinnering: kitstandaard {name} gaat binnenkort in',
    title: 'Versie {name} van de kit gaat binnenkort in',
    happened: 'Het netwerk publiceerde eerder versie {name} van de kit.',
    asked:
      '{fills, select, true {Vul nieuwe kits vanaf die dag volgens deze versie, en bestel nu wat daarvoor nodig is.} other {U hoeft niets te doen. Kits die al thuis staan, houden hun eigen inhoudslijst.}}',
    link: 'Bekijk de versie',
  },
  en: {
    subject: 'Reminder: kit standard {name} takes effect soon',
    title: 'Version {name} of the kit takes effect soon',
    happened: 'The network published version {name} of the kit earlier.',
    asked:
      '{fills, select, true {From that day fill new kits by this version, and order now what that needs.} other {You need not do anything. Kits that stand in homes keep their own list of contents.}}',
    link: 'See the version',
  },
});
