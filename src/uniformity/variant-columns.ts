import type { RowColumn } from '../web/row-rule.js';

/** What people call these in their lists. */
export const VARIANT_COLUMNS: readonly RowColumn[] = [
  {
    ...{ key: 'pharmacy', title: { nl: 'Apotheek', en: 'Pharmacy' }, needed: true },
    aliases: ['agb', 'agb code', 'naam apotheek', 'apotheeknaam', 'agb apotheek'],
    examples: ['Apotheek Voorbeeld', '02990001'],
  },
  {
    ...{ key: 'slot', title: { nl: 'Vak', en: 'Slot' }, needed: true },
    aliases: ['vakcode', 'code', 'positie'],
    examples: ['M1', 'M2'],
  },
  {
    ...{ key: 'product', title: { nl: 'ZI-nummer', en: 'ZI number' }, digits: 8 },
    aliases: [
      ...['zi', 'zinr', 'zi nr', 'gtin', 'artikelnummer', 'artikel', 'product'],
      ...['zi nummer of gtin', 'zi number or gtin'],
    ],
    examples: ['90009001', '90009002'],
  },
  {
    ...{ key: 'quantity', title: { nl: 'Aantal', en: 'Quantity' } },
    aliases: ['hoeveel', 'stuks', 'hoeveelheid'],
    examples: ['10', '5'],
  },
];

/** In its own list a pharmacy need not say which one it is. */
export const OWN_VARIANT_COLUMNS = VARIANT_COLUMNS.filter(({ key }) => key !== 'pharmacy');
