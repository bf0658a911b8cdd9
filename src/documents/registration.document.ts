import { isAcute } from '../kit-standards/direction-kinds.js';
import type { SignedOrder } from '../requests/asking/order.js';
import { orderTexts } from '../requests/asking/order.text.js';
import type { Paper, PaperSection, PaperTable } from '../web/paper.js';
import { DUTCH, TO_WRITE, footerOf, otherwiseSection, patientPairs, type OnPaper } from './on-paper.js';
import type { PackedLine } from './papers.query.js';

const ROWS_TO_WRITE = 14;
const ACUTE_ROWS = 4;
const TICK = '☐';

/** On which the nurse writes what was given; the pharmacy counts it back. */
export function registration(of: OnPaper): Paper {
  const lines = of.kits.flatMap(({ lines: all }) => all);
  return {
    language: DUTCH,
    title: 'Registratielijst',
    intro: [
      'Schrijf op wat u geeft en wat u weggooit. Leg deze lijst terug in de doos: de apotheek telt ermee na.',
      'Vink een ampul hieronder af zodra die open is.',
    ],
    footer: footerOf(of),
    sections: [
      { level: 2, title: 'Patiënt', pairs: patientPairs(of.order.content) },
      ...otherwiseSection(of.order.content),
      ...opium(lines),
      { level: 2, title: 'Gegeven en weggegooid', table: toWrite(ROWS_TO_WRITE, 'Naam en paraaf') },
      ...acute(of.order.content),
    ],
  };
}

/** Other doses than the usual ones: what was given of them is not counted among those. */
function acute({ medicines }: SignedOrder): PaperSection[] {
  const isSigned = medicines.some(
    ({ leftOut, directions }) => !leftOut && directions?.some((it) => isAcute(it) && !it.leftOut),
  );
  if (!isSigned) return [];
  return [
    {
      ...{ level: 2, title: orderTexts(DUTCH)('acute'), said: 'Schrijf deze giften hier op, niet bij de gewone.' },
      table: toWrite(ACUTE_ROWS, 'Naam en paraaf; met welke arts overlegd'),
    },
  ];
}

const toWrite = (count: number, who: string): PaperTable => ({
  head: ['Datum', 'Tijd', 'Middel', 'Gegeven (mg)', 'Gegeven (ml)', 'Rest weggegooid (ml)', who, 'Paraaf getuige'],
  widths: ['auto', 'auto', 'wide', 'auto', 'auto', 'auto', 'wide', 'wide'],
  rows: Array.from({ length: count }, () => Array.from({ length: 8 }, () => TO_WRITE)),
  written: true,
});

/** A box to tick for each ampoule. */
function opium(lines: readonly PackedLine[]): PaperSection[] {
  const counted = new Map<string, number>();
  for (const { name, opiumList, quantity } of lines)
    if (opiumList) counted.set(name, (counted.get(name) ?? 0) + quantity);
  if (counted.size === 0) return [];
  return [
    {
      level: 2,
      title: 'Opiumwetmiddelen',
      table: {
        head: ['Middel', 'Aantal in de kit', 'Afvinken bij openen'],
        widths: ['wide', 'auto', 'wide'],
        rows: [...counted].map(([name, count]) => [name, String(count), Array(count).fill(TICK).join(' ')]),
      },
    },
  ];
}
