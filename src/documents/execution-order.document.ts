import { ROUTE, giftInWords, limitsInWords, said, useInWords } from '../kit-standards/direction-words.text.js';
import { egfrShown } from '../patients/egfr.js';
import { formatList } from '../web/format.js';
import type { Paper, PaperSection } from '../web/paper.js';
import { kitQuantity } from '../requests/asking/kit-quantity.js';
import type { OrderedMedicine, SignedOrder } from '../requests/asking/order.js';
import { OPIOIDS } from '../requests/asking/request.text.js';
import { DUTCH, footerOf, pairs, patientPairs, prescriberSection, signatureSection, type OnPaper } from './on-paper.js';

const NOTHING_AGREED = 'Hierover is niets ondertekend. Geef dit niet zonder een aparte opdracht van de arts.';

/** What the nurse may do, for whom, and on whose word: only what was signed. */
export function executionOrder(of: OnPaper): Paper {
  const { content } = of.order;
  return {
    language: DUTCH,
    title: 'Uitvoeringsverzoek',
    intro: [
      'Aan de verpleegkundige: geef alleen wat hieronder staat. Past het niet bij wat u ziet, bel dan eerst de arts.',
    ],
    footer: footerOf(of),
    sections: [
      { level: 2, title: 'Patiënt', pairs: [...patientPairs(content), ...clinicalPairs(content)] },
      prescriberSection(of.order),
      { level: 2, title: 'Aan', pairs: pairs([['Thuiszorg', toOf(content)]]) },
      ...content.medicines.map(medicineSection),
      signatureSection(of.order),
    ],
  };
}

function clinicalPairs({ clinical: { allergies, egfr, opioidNaive }, medicines }: SignedOrder) {
  const named = (code: string) => medicines.find(({ atc }) => atc?.startsWith(code))?.name ?? code;
  return pairs([
    ['Gebruikt al opioïden', OPIOIDS[DUTCH][`${opioidNaive}`]],
    ['Nierfunctie (eGFR)', egfr === null ? 'niet bekend' : egfrShown(egfr, DUTCH)],
    ['Overgevoelig voor', allergies.length > 0 ? formatList(allergies.map(named), DUTCH) : 'niets uit de kit'],
  ]);
}

const toOf = ({ homeCare }: SignedOrder): string =>
  homeCare ? [homeCare.name, homeCare.phone].filter(Boolean).join(', ') : 'Wie de patiënt thuis verpleegt';

function medicineSection(medicine: OrderedMedicine): PaperSection {
  const { name, unit, directions = [] } = medicine;
  const title = `${name}: ${kitQuantity(medicine, unit, DUTCH)}`;
  if (directions.length === 0) return { level: 2, title, said: NOTHING_AGREED };
  return {
    level: 2,
    title,
    table: {
      head: ['Waarvoor', 'Per keer', 'Toedienen', 'Hoe vaak en hoeveel hooguit'],
      widths: ['wide', 'wide', 'auto', 'wide'],
      rows: directions.map((it) => [
        useInWords(it, DUTCH),
        giftInWords(it, { nl: unit, en: unit }, DUTCH) ?? '',
        ROUTE[DUTCH][it.route],
        [...limitsInWords(it, DUTCH), kidneyOf(it)].filter(Boolean).join('; '),
      ]),
    },
  };
}

const kidneyOf = ({ kidney, kidneyEn }: { kidney: string | null; kidneyEn: string | null }): string | null => {
  const words = said(kidney, kidneyEn, DUTCH);
  return words && `bij een eGFR onder 30: ${words.text}`;
};
