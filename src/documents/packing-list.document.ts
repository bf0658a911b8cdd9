import { countOf } from '../kit-standards/unit.js';
import { formatDay } from '../web/format.js';
import type { Paper } from '../web/paper.js';
import { DUTCH, footerOf, otherwiseSection, pairs, patientPairs, type OnPaper } from './on-paper.js';

/** What lies in the box, in the order of the kit, so that whoever opens it can check. */
export function packingList(of: OnPaper): Paper {
  return {
    language: DUTCH,
    title: 'Inhoudslijst',
    intro: ['Is het zegel verbroken of klopt deze lijst niet, bel dan de apotheek.'],
    footer: footerOf(of),
    sections: [
      {
        level: 2,
        title: 'Voor',
        pairs: [
          ...patientPairs(of.order.content),
          ...pairs([['Apotheek', [of.pharmacy?.name, of.pharmacy?.phone].filter(Boolean).join(', ')]]),
        ],
      },
      ...otherwiseSection(of.order.content),
      ...of.kits.map((kit) => ({
        level: 2 as const,
        title: `Kit ${kit.serial}, zegel ${kit.sealNumber}`,
        said: `Volgens standaard ${kit.standard}; bruikbaar tot en met ${formatDay(kit.earliestExpiry, DUTCH)}.`,
        table: {
          head: ['Vak', 'Wat', 'Aantal', 'Charge', 'Houdbaar tot en met'],
          widths: ['auto', 'wide', 'auto', 'auto', 'auto'] as ('auto' | 'wide')[],
          rows: kit.lines.map(({ slot, name, quantity, unit, lot, expiry }) => [
            ...[slot, name, countOf(quantity, unit, DUTCH), lot, formatDay(expiry, DUTCH, 'medium')],
          ]),
        },
      })),
    ],
  };
}
