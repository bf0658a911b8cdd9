import { ROUTE, giftInWords, limitsInWords, said, useInWords } from '../kit-standards/direction-words.text.js';
import { egfrShown } from '../patients/egfr.js';
import { formatList } from '../web/format.js';
import type { Paper, PaperSection } from '../web/paper.js';
import { kitQuantity } from '../requests/asking/kit-quantity.js';
import type { SignedOrder } from '../requests/asking/order.js';
import type { OrderedMedicine } from '../requests/asking/ordered-medicine.js';
import type { SignedDirection } from '../requests/asking/order-line.js';
import { medicineOtherwise, useOtherwise } from '../requests/asking/ordered-otherwise.text.js';
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
      ...content.medicines.map((medicine) => medicineSection(medicine, of)),
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

function medicineSection(medicine: OrderedMedicine, of: OnPaper): PaperSection {
  const { name, unit, directions = [] } = medicine;
  const title = `${name}: ${kitQuantity(medicine, unit, DUTCH)}`;
  const otherwise = whatLiesThere(medicine, of);
  const lines = [...medicineOtherwise(medicine, DUTCH).map((line) => `${line}.`), otherwise ?? ''];
  if (directions.length === 0) lines.push(NOTHING_AGREED);
  const said = lines.filter(Boolean).join(' ');
  if (medicine.leftOut || directions.length === 0) return { level: 2, title, said };
  const given = otherwise ? directions.map(inMilligramsAlone) : directions;
  return {
    level: 2,
    title,
    ...(said && { said }),
    table: {
      head: ['Waarvoor', 'Per keer', 'Toedienen', 'Hoe vaak en hoeveel hooguit'],
      widths: ['wide', 'wide', 'auto', 'wide'],
      rows: given.map((it) => [
        useInWords(it, DUTCH),
        giftInWords(it, { nl: unit, en: unit }, DUTCH) ?? '',
        ROUTE[DUTCH][it.route],
        [...limitsInWords(it, DUTCH), kidneyOf(it), ...useOtherwise(it, unit, DUTCH)].filter(Boolean).join('; '),
      ]),
    },
  };
}

/** Millilitres and ampoules of one strength are wrong of another: where a shortage changed what lies in the box, only milligrams are told. */
function whatLiesThere({ slot, strength, form }: OrderedMedicine, { order, kits }: OnPaper): string | null {
  const lines = kits.flatMap((kit) => kit.lines).filter((line) => line.slot === slot);
  const other = lines.find((line) => line.strength !== strength || line.form !== form);
  const signed = lines.length > 0 ? undefined : order.content.shortages?.find((shortage) => shortage.slot === slot);
  if (!signed && !other) return null;
  const what = other ? `In de doos ligt ${other.name}.` : `Door een tekort: ${signed?.says ?? ''}.`;
  return `Let op: ${what} Reken de milliliters uit met wat op de ampul staat.`;
}

const inMilligramsAlone = ({ agreed, ...it }: SignedDirection): SignedDirection => ({
  ...it,
  ...(agreed && { agreed: inMilligramsAlone(agreed) }),
  gift: null,
  maxima: { day: null, gift: null, episode: null },
});

const kidneyOf = ({ kidney, kidneyEn }: { kidney: string | null; kidneyEn: string | null }): string | null => {
  const words = said(kidney, kidneyEn, DUTCH);
  return words && `bij een eGFR onder 30: ${words.text}`;
};
