import type { RowColumn } from '../web/row-rule.js';

const DAYS: [string, string, string, string, string][] = [
  ['monday', 'ma', 'Maandag', 'Monday', '8.00-17.30'],
  ['tuesday', 'di', 'Dinsdag', 'Tuesday', '8.00-17.30'],
  ['wednesday', 'wo', 'Woensdag', 'Wednesday', '8.00-17.30'],
  ['thursday', 'do', 'Donderdag', 'Thursday', '8.00-21.00'],
  ['friday', 'vr', 'Vrijdag', 'Friday', '8.00-17.30'],
  ['saturday', 'za', 'Zaterdag', 'Saturday', '9.00-13.00'],
  ['sunday', 'zo', 'Zondag', 'Sunday', 'gesloten'],
  ['holidays', 'feestdag', 'Feestdagen', 'Holidays', 'gesloten'],
];

/** What people call these in their lists. */
export const PHARMACY_COLUMNS: readonly RowColumn[] = [
  {
    ...{ key: 'agb', title: { nl: 'AGB-code', en: 'AGB code' }, needed: true, digits: 8 },
    aliases: ['agb', 'agb nummer', 'agbnr', 'agb code apotheek', 'agb vestiging', 'vektis', 'vektiscode'],
    examples: ['02991001', '02991002'],
  },
  {
    ...{ key: 'name', title: { nl: 'Naam', en: 'Name' } },
    aliases: ['apotheek', 'naam apotheek', 'apotheeknaam', 'vestiging', 'organisatie', 'pharmacy'],
    examples: ['Apotheek Voorbeeld', 'Apotheek De Proef'],
  },
  {
    ...{ key: 'ownerName', title: { nl: 'Eigenaar', en: 'Owner' } },
    aliases: ['gevestigd apotheker', 'apotheker', 'contactpersoon', 'houder', 'apotheekhouder', 'beherend apotheker'],
    examples: ['A. Voorbeeld', 'Stichting De Proef'],
  },
  {
    ...{ key: 'mailAddress', title: { nl: 'E-mailadres', en: 'E-mail address' } },
    aliases: ['e-mail', 'email', 'mail', 'mailadres', 'emailadres', 'e-mail apotheek'],
    examples: ['voorbeeld@example.org', 'proef@example.org'],
  },
  {
    ...{ key: 'phone', title: { nl: 'Telefoon', en: 'Phone' }, digits: 10, lost: 1 },
    aliases: ['tel', 'telefoonnummer', 'telefoonnr', 'telnr', 'telefoon apotheek', 'phone number'],
    examples: ['070 000 00 01', '070 000 00 02, keuze 2'],
  },
  {
    ...{ key: 'place', title: { nl: 'Plaats', en: 'Place' } },
    aliases: ['woonplaats', 'vestigingsplaats', 'stad', 'city'],
    examples: ['Den Haag', 'Delft'],
  },
  {
    ...{ key: 'postcode', title: { nl: 'Postcode', en: 'Postcode' } },
    aliases: ['pc', 'pc6', 'postcode apotheek'],
    examples: ['2512 AB', '2611 AB'],
  },
  {
    ...{ key: 'lat', title: { nl: 'Breedtegraad', en: 'Latitude' } },
    aliases: ['lat', 'breedte', 'latitude wgs84'],
    examples: ['', '52,0116'],
  },
  {
    ...{ key: 'lon', title: { nl: 'Lengtegraad', en: 'Longitude' } },
    aliases: ['lon', 'lng', 'long', 'lengte'],
    examples: ['', '4,3571'],
  },
  {
    ...{ key: 'hoursText', title: { nl: 'Openingstijden', en: 'Opening hours' } },
    aliases: ['openingsuren', 'open', 'tijden', 'openingstijd', 'hours'],
    examples: ['ma t/m vr 8.00-12.30, 13.00-17.30; za gesloten', ''],
  },
  ...DAYS.map(([key, short, nl, en, times]) => ({
    ...{ key, title: { nl, en }, aliases: [short, en.slice(0, 3)] },
    examples: ['', times] as const,
  })),
  {
    ...{ key: 'deliveryText', title: { nl: 'Bezorgtijden', en: 'Hours of delivery' } },
    aliases: ['bezorguren', 'bezorging', 'bezorgt', 'levertijden', 'delivery', 'delivery hours'],
    examples: ['', 'ma t/m vr 14.00-18.00'],
  },
  {
    ...{ key: 'radiusKm', title: { nl: 'Straal in km', en: 'Radius in km' } },
    aliases: ['straal', 'bezorgstraal', 'km', 'radius'],
    examples: ['7,5', '5'],
  },
  {
    ...{ key: 'area', title: { nl: 'Postcodegebieden', en: 'Postcode areas' } },
    aliases: ['werkgebied', 'verzorgingsgebied', 'gebied', 'pc4', 'postcodes', 'area'],
    examples: ['', ''],
  },
  {
    ...{ key: 'minimumReadyKits', title: { nl: 'Minimum aan kits', en: 'Least number of kits' } },
    aliases: ['minimum', 'kits', 'aantal kits', 'minimum kits'],
    examples: ['2', '3'],
  },
  {
    ...{ key: 'deliversOutOfHours', title: { nl: 'Levert buiten openingstijden', en: 'Delivers out of hours' } },
    aliases: ['buiten openingstijden', 'avond nacht weekend', 'anw', 'dienst', 'nacht'],
    examples: ['nee', 'ja'],
  },
];
