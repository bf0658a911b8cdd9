import { defineLetter } from '../letter.js';

export const versionSoon = defineLetter(['takesEffectOn'], {
  nl: {
    subject: 'Herinnering: kitstandaard {name} gaat binnenkort in',
    title: 'Versie {name} van de kit gaat binnenkort in',
    happened: 'Het netwerk publiceerde eerder versie {name} van de kit.',
    asked: 'Vul nieuwe kits vanaf die dag volgens deze versie, en bestel nu wat daarvoor nodig is.',
    link: 'Bekijk de versie',
  },
  en: {
    subject: 'Reminder: kit standard {name} takes effect soon',
    title: 'Version {name} of the kit takes effect soon',
    happened: 'The network published version {name} of the kit earlier.',
    asked: 'From that day fill new kits by this version, and order now what that needs.',
    link: 'See the version',
  },
});
