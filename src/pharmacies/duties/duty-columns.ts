import type { RowColumn } from '../../web/row-rule.js';

/** What people call these in their lists. */
export const DUTY_COLUMNS: readonly RowColumn[] = [
  {
    ...{ key: 'organisation', title: { nl: 'Wie', en: 'Who' }, needed: true },
    aliases: ['apotheek', 'dienstapotheek', 'organisatie', 'agb', 'agb code', 'naam', 'wie heeft dienst', 'pharmacy'],
    examples: ['Apotheek Voorbeeld', '02990001'],
  },
  {
    ...{ key: 'day', title: { nl: 'Dag', en: 'Day' }, needed: true },
    aliases: ['datum', 'begindatum', 'vanaf datum', 'date', 'dag van'],
    examples: ['4-12-2026', '5-12-2026'],
  },
  {
    ...{ key: 'from', title: { nl: 'Van', en: 'From' }, needed: true },
    aliases: ['vanaf', 'begin', 'begintijd', 'tijd van', 'start'],
    examples: ['17:00', '8:00'],
  },
  {
    ...{ key: 'until', title: { nl: 'Tot', en: 'Until' } },
    aliases: ['eind', 'einde', 'eindtijd', 'tijd tot', 'end'],
    examples: ['8:00', '8:00'],
  },
  {
    ...{ key: 'untilDay', title: { nl: 'Tot dag', en: 'Until day' } },
    aliases: ['einddatum', 'tot datum', 'end date', 'dag tot'],
    examples: ['', '7-12-2026'],
  },
  {
    ...{ key: 'phone', title: { nl: 'Telefoon', en: 'Phone' }, digits: 10, lost: 1 },
    aliases: ['tel', 'telefoonnummer', 'telnr', 'diensttelefoon', 'nummer'],
    examples: ['070 000 00 01', '070 000 00 02'],
  },
  {
    ...{ key: 'delivers', title: { nl: 'Bezorgt', en: 'Delivers' } },
    aliases: ['bezorgt tijdens de dienst', 'bezorging', 'bezorgen', 'delivery'],
    examples: ['ja', 'nee'],
  },
];
