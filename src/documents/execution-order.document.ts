import type { Article } from '../kit-standards/conformity.js';
import { givenWith } from '../kit-standards/direction.rules.js';
import { ROUTE, giftInWords, limitsInWords, said, useInWords } from '../kit-standards/direction-words.text.js';
import { egfrShown } from '../patients/egfr.js';
import { homeCareCalled } from '../kit-life/home-care.js';
import { opioidInWords } from '../requests/asking/current-opioid.text.js';
import { formatList, formatMoment } from '../web/format.js';
import type { Paper, PaperSection } from '../web/paper.js';
import { kitQuantity } from '../requests/asking/kit-quantity.js';
import type { SignedOrder } from '../requests/asking/order.js';
import type { OrderedMedicine } from '../requests/asking/ordered-medicine.js';
import type { SignedDirection } from '../requests/asking/order-line.js';
import { medicineOtherwise, useOtherwise } from '../requests/asking/ordered-otherwise.text.js';
import { OPIOIDS } from '../requests/asking/request.text.js';
import {
  DUTCH,
  footerOf,
  isOtherSubstance,
  pairs,
  patientPairs,
  prescriberSection,
  signatureSection,
  type OnPaper,
} from './on-paper.js';

const NOTHING_AGREED = 'Hierover is niets ondertekend. Geef dit niet zonder een aparte opdracht van de arts.';

const FORM_HOLDS =
  'Dit is op papier ondertekend en hier overgenomen. Wijkt het ondertekende formulier af, volg dan het formulier.';
const ONLY_ON_FORM =
  'Volg wat de arts op het ondertekende formulier schreef. Heeft u het formulier niet, bel dan eerst.';

/** What the nurse may do, for whom, and on whose word: only what was signed. */
export function executionOrder(of: OnPaper): Paper {
  const { content } = of.order;
  return {
    language: DUTCH,
    title: 'Uitvoeringsverzoek',
    intro: [
      'Aan de verpleegkundige: geef alleen wat hieronder staat. Past het niet bij wat u ziet, bel dan eerst de arts.',
      ...(content.signedForm ? [FORM_HOLDS] : []),
    ],
    footer: footerOf(of),
    sections: [
      { level: 2, title: 'Patiënt', pairs: [...patientPairs(content), ...clinicalPairs(content)] },
      prescriberSection(of.order),
      { level: 2, title: 'Aan', pairs: toPairs(content) },
      ...content.medicines.map((medicine) => medicineSection(medicine, of)),
      actsSection(content),
      signatureSection(of.order),
    ],
  };
}

function clinicalPairs({ clinical, medicines, patient, postTold }: SignedOrder) {
  const { allergies, egfr, opioidNaive, currentOpioid, catheterPresent } = clinical;
  const named = (code: string) => medicines.find(({ atc }) => atc?.startsWith(code))?.name ?? code;
  return pairs([
    ['Gebruikt al opioïden', OPIOIDS[DUTCH][`${opioidNaive}`]],
    ['Opioïd nu per 24 uur', currentOpioid && opioidInWords(currentOpioid, DUTCH)],
    ['Nierfunctie (eGFR)', egfr === null ? 'niet bekend' : egfrShown(egfr, DUTCH)],
    ['Overgevoelig voor', allergies.length > 0 ? formatList(allergies.map(named), DUTCH) : 'niets uit de kit'],
    ['Blaaskatheter', catheterPresent && 'is er al'],
    ['De kit staat', patient.kitPlace],
    ['Huisartsenpost', postTold && 'weet van deze patiënt'],
  ]);
}

const toPairs = ({ homeCare }: SignedOrder) =>
  pairs(
    homeCare.length > 0
      ? homeCare.map((one) => ['Thuiszorg', [homeCareCalled(one), one.phone].filter(Boolean).join(', ')])
      : [['Thuiszorg', 'Wie de patiënt thuis verpleegt']],
  );

/** Reserved procedures, each ordered by itself. */
function actsSection({ actions, validUntil }: SignedOrder): PaperSection {
  const title = 'Handelingen';
  if (actions.length === 0) return { level: 2, title, said: 'Geen voorbehouden handelingen in dit verzoek.' };
  const until = formatMoment(new Date(validUntil), DUTCH);
  return {
    ...{ level: 2, title, said: 'Alleen door wie hierin bekwaam is.' },
    table: {
      head: ['Handeling', 'Geldig tot en met'],
      widths: ['wide', 'auto'],
      rows: actions.map(({ says }) => [says, until]),
    },
  };
}

function medicineSection(medicine: OrderedMedicine, of: OnPaper): PaperSection {
  const { name, unit, directions = [] } = medicine;
  const title = `${name}: ${kitQuantity(medicine, DUTCH)}`;
  if (!medicine.leftOut && isOtherSubstance(medicine, of.order.content, of.kits))
    return { level: 2, title, said: `Let op: ${whatLies(medicine, of)} ${NOT_FOR_ANOTHER}` };
  const otherwise = whatLiesThere(medicine, of);
  const lines = [...medicineOtherwise(medicine, DUTCH).map((line) => `${line}.`), otherwise?.says ?? ''];
  if (directions.length === 0)
    lines.push(of.order.content.signedForm?.asAgreed === false ? ONLY_ON_FORM : NOTHING_AGREED);
  const said = lines.filter(Boolean).join(' ');
  if (medicine.leftOut || directions.length === 0) return { level: 2, title, said };
  const article = otherwise?.article ?? null;
  const given = otherwise
    ? directions.map((it) => (article ? ofWhatLiesThere(it, article) : inMilligramsAlone(it)))
    : directions;
  const counted = { unit: article?.unit ?? unit };
  return {
    level: 2,
    title,
    ...(said && { said }),
    table: {
      head: ['Waarvoor', 'Per keer', 'Toedienen', 'Hoe vaak en hoeveel hooguit'],
      widths: ['wide', 'wide', 'auto', 'wide'],
      rows: given.map((it) => [
        useInWords(it, DUTCH),
        giftInWords(it, counted, DUTCH) ?? '',
        ROUTE[DUTCH][it.route],
        [...limitsInWords(it, DUTCH), kidneyOf(it), ...useOtherwise(it, unit, DUTCH)].filter(Boolean).join('; '),
      ]),
    },
  };
}

function whatLies({ slot, atc }: OrderedMedicine, { order, kits }: OnPaper): string {
  const lies = kits.flatMap((kit) => kit.lines).find((line) => line.slot === slot && line.atc !== atc);
  if (lies) return `In de doos ligt ${lies.name}.`;
  return `Door een tekort: ${order.content.shortages?.find((one) => one.slot === slot)?.says ?? ''}.`;
}

const NOT_FOR_ANOTHER =
  'Dat is een andere stof: wat voor dit middel is afgesproken, geldt daar niet voor. Geef er niets van zonder een eigen opdracht van de voorschrijver: bel eerst.';

interface Otherwise {
  says: string;
  /** What doses are worked out for; null where it is not one thing, or of another substance. */
  article: Article | null;
}

/** Millilitres and ampoules of one strength are wrong of another: they are those of what lies in the box, and where that cannot be said none are told. */
function whatLiesThere({ slot, strength, form, atc }: OrderedMedicine, { order, kits }: OnPaper): Otherwise | null {
  const lines = kits.flatMap((kit) => kit.lines).filter((line) => line.slot === slot);
  const other = lines.find((line) => line.strength !== strength || line.form !== form);
  if (other) {
    const isOneThing = lines.every((line) => line.strength === other.strength && line.form === other.form);
    const article = isOneThing && atc !== null ? { ...other, code: '', route: null } : null;
    const how = article ? 'Wat hieronder staat is daarvan.' : BY_THE_AMPOULE;
    return { says: `Let op: In de doos ligt ${other.name}. ${how}`, article };
  }
  const signed = lines.length > 0 ? undefined : order.content.shortages?.find((shortage) => shortage.slot === slot);
  if (!signed) return null;
  const gives = signed.gives ? `${signed.gives.join('; ')}.` : BY_THE_AMPOULE;
  return { says: `Let op: Door een tekort: ${signed.says}. ${gives}`, article: null };
}

const BY_THE_AMPOULE = 'Reken de milliliters uit met wat op de ampul staat.';

const ofWhatLiesThere = ({ agreed, ...it }: SignedDirection, article: Article): SignedDirection => ({
  ...it,
  ...(agreed && { agreed: ofWhatLiesThere(agreed, article) }),
  ...givenWith(it, article),
});

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
