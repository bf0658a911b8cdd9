import type { RowColumn } from '../web/row-rule.js';

/** What people call these in their lists. */
export const PRODUCT_COLUMNS: readonly RowColumn[] = [
  {
    ...{ key: 'code', title: { nl: 'ZI-nummer', en: 'ZI number' }, needed: true, digits: 8 },
    aliases: ['zi', 'zinr', 'zi nr', 'artikelnummer', 'artikel', 'code', 'z index nummer'],
    examples: ['90009001', '90009002'],
  },
  {
    ...{ key: 'name', title: { nl: 'Naam', en: 'Name' } },
    aliases: ['artikelnaam', 'omschrijving', 'etiketnaam', 'product', 'productnaam', 'description'],
    examples: ['Voorbeeldstof 5 mg/ml', 'Voorbeeldhulpmiddel'],
  },
  {
    key: 'unit',
    title: { nl: 'Eenheid', en: 'Unit' },
    aliases: ['stuks', 'inkoopeenheid'],
    examples: ['ampul', 'stuk'],
  },
  {
    ...{ key: 'gtin', title: { nl: 'GTIN', en: 'GTIN' }, digits: 14 },
    aliases: ['ean', 'barcode', 'gtin 14', 'streepjescode'],
    examples: ['', ''],
  },
  {
    ...{ key: 'prk', title: { nl: 'PRK', en: 'PRK' } },
    aliases: ['prk code', 'prk nummer', 'voorschrijfproduct'],
    examples: ['99999998', ''],
  },
  { key: 'atc', title: { nl: 'ATC', en: 'ATC' }, aliases: ['atc code', 'atccode'], examples: ['A01AA01', ''] },
  { key: 'strength', title: { nl: 'Sterkte', en: 'Strength' }, aliases: ['concentratie'], examples: ['5 mg/ml', ''] },
  {
    ...{ key: 'form', title: { nl: 'Vorm', en: 'Form' } },
    aliases: ['toedieningsvorm', 'verpakking', 'farmaceutische vorm'],
    examples: ['ampul 1 ml', ''],
  },
  {
    key: 'route',
    title: { nl: 'Toedieningsweg', en: 'Route' },
    aliases: ['weg', 'toediening'],
    examples: ['s.c.', ''],
  },
  {
    ...{ key: 'opiumList', title: { nl: 'Opiumwet', en: 'Opium Act' } },
    aliases: ['opiumlijst', 'opiumwet lijst', 'lijst', 'opium'],
    examples: ['', ''],
  },
  {
    ...{ key: 'isExempt', title: { nl: 'Vrijgesteld van het opiumrecept', en: 'Exempt from the opium prescription' } },
    aliases: ['vrijgesteld', 'vrijstelling', 'vrijgesteld opiumrecept', 'zonder opiumrecept', 'exempt'],
    examples: ['', ''],
  },
  {
    ...{ key: 'price', title: { nl: 'Prijs in euro', en: 'Price in euros' } },
    aliases: ['prijs', 'euro', 'prijs per stuk', 'inkoopprijs', 'aip'],
    examples: ['18,90', '2,30'],
  },
];

/** "18,90", "€ 18.90": cents. What is no price stays as it is, to be refused. */
export function centsIn(price: string): string {
  const found = /^(?:€\s*)?(\d{1,5})(?:[.,](\d{1,2}))?$/u.exec(price.trim());
  const [, euros = '', cents = ''] = found ?? [];
  return found ? String(Number(euros) * 100 + Number(cents.padEnd(2, '0'))) : price;
}

/** "lijst I", "1", "I": the list that is meant. */
export const opiumListIn = (text: string): string =>
  ({ '1': 'I', '2': 'II' })[text.replace(/^lijst\s*/iu, '').trim()] ??
  text
    .replace(/^lijst\s*/iu, '')
    .trim()
    .toUpperCase();

export const inEuros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
