import type { OrganisationKind } from '../platform/actor.js';
import type { RowColumn } from '../web/row-rule.js';

/** What people call these in their lists. */
export const ORGANISATION_COLUMNS: readonly RowColumn[] = [
  {
    ...{ key: 'agb', title: { nl: 'AGB-code', en: 'AGB code' }, needed: true, digits: 8 },
    aliases: ['agb', 'agb nummer', 'agbnr', 'agb code praktijk', 'agb praktijk', 'vektis', 'vektiscode'],
    examples: ['01991001', '06991002'],
  },
  {
    ...{ key: 'name', title: { nl: 'Naam', en: 'Name' } },
    aliases: [
      'praktijk',
      'praktijknaam',
      'naam praktijk',
      'organisatie',
      'instelling',
      'huisartsenpraktijk',
      'practice',
    ],
    examples: ['Huisartsenpraktijk Voorbeeld', 'Ziekenhuis De Proef'],
  },
  {
    ...{ key: 'kind', title: { nl: 'Soort', en: 'Kind' } },
    aliases: ['soort organisatie', 'type', 'soort instelling'],
    examples: ['huisartsenpraktijk', 'ziekenhuis'],
  },
  {
    ...{ key: 'mailAddress', title: { nl: 'E-mailadres', en: 'E-mail address' } },
    aliases: ['e-mail', 'email', 'mail', 'mailadres', 'emailadres', 'e-mail praktijk', 'gedeeld e-mailadres'],
    examples: ['voorbeeld@example.org', 'proef@example.org'],
  },
  {
    ...{ key: 'phone', title: { nl: 'Telefoon', en: 'Phone' }, digits: 10, lost: 1 },
    aliases: ['tel', 'telefoonnummer', 'telefoonnr', 'telnr', 'telefoon praktijk', 'phone number'],
    examples: ['070 000 00 01', '070 000 00 02, keuze 2'],
  },
  {
    ...{ key: 'street', title: { nl: 'Straat en huisnummer', en: 'Street and number' } },
    aliases: ['adres', 'straat', 'bezoekadres', 'address'],
    examples: ['Voorbeeldstraat 1', 'Proefweg 2'],
  },
  {
    ...{ key: 'postcode', title: { nl: 'Postcode', en: 'Postcode' } },
    aliases: ['pc', 'pc6'],
    examples: ['2512 AB', '2611 AB'],
  },
  {
    ...{ key: 'place', title: { nl: 'Plaats', en: 'Place' } },
    aliases: ['woonplaats', 'vestigingsplaats', 'stad', 'city'],
    examples: ['Den Haag', 'Delft'],
  },
  {
    ...{ key: 'language', title: { nl: 'Taal', en: 'Language' } },
    aliases: ['taal van de berichten', 'taal berichten'],
    examples: ['nl', 'en'],
  },
];

/** In whatever words, the kind of organisation that is meant. */
export const KIND_CALLED: [RegExp, OrganisationKind][] = [
  [/^(huisartsen)?post$|^hap$|out-of-hours/iu, 'out-of-hours-post'],
  [/praktijk|huisarts|practice|gezondheidscentrum/iu, 'practice'],
  [/ziekenhuis|hospital|umc|kliniek/iu, 'hospital'],
  [/thuiszorg|wijkverpleging|home.?care/iu, 'home-care'],
];
