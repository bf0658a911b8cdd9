import type { Article } from '../kit-standards/conformity.js';
import { isAcute, isUsual } from '../kit-standards/direction-kinds.js';
import { ROUTE } from '../kit-standards/direction-kinds.text.js';
import { giftInWords, limitsInWords, said, useInWords } from '../kit-standards/direction-words.text.js';
import { countOf } from '../kit-standards/unit.js';
import { inMilligramsAlone, ofWhatLiesThere } from '../requests/asking/as-it-lies.rules.js';
import { allergyTo } from '../requests/asking/allergy.text.js';
import { kitQuantity } from '../requests/asking/kit-quantity.js';
import type { SignedDirection } from '../requests/asking/order-line.js';
import type { OrderedMedicine } from '../requests/asking/ordered-medicine.js';
import { OTHERWISE, orderTexts } from '../requests/asking/order.text.js';
import { medicineNow, uncounted, useChanged } from '../requests/asking/ordered-otherwise.text.js';
import { hasSeveralMaxima } from '../requests/asking/several-maxima.rules.js';
import { sharedBy } from '../requests/asking/shared-by.js';
import type { PaperSection, PaperTable } from '../web/paper.js';
import { DUTCH, isOtherSubstance, linesOf, type OnPaper } from './on-paper.js';

const NOTHING_AGREED = 'Hierover is niets ondertekend. Geef dit niet zonder een aparte opdracht van de arts.';
const ONLY_ON_FORM =
  'Volg wat de arts op het ondertekende formulier schreef. Heeft u het formulier niet, bel dan eerst.';
const NOT_IN_THE_BOX = 'Ligt niet in de doos.';
const BY_THE_AMPOULE = 'Reken de milliliters uit met wat op de ampul staat.';
const NOT_FOR_ANOTHER =
  'Dat is een andere stof: wat voor dit middel is afgesproken, geldt daar niet voor. Geef er niets van zonder een eigen opdracht van de voorschrijver: bel eerst.';

/** What was signed of each medicine, by what lies in the box; acute sedation in a block of its own. */
export function medicineSections(of: OnPaper): PaperSection[] {
  const { medicines } = of.order.content;
  return [...medicines.map((medicine) => medicineSection(medicine, of)), ...acuteSections(medicines, of)];
}

function acuteSections(medicines: readonly OrderedMedicine[], of: OnPaper): PaperSection[] {
  const t = orderTexts(DUTCH);
  const given = medicines.flatMap((medicine): PaperSection[] => {
    const { name, leftOut, directions = [] } = medicine;
    const uses = directions.filter(isAcute);
    if (leftOut || uses.length === 0 || isOtherSubstance(medicine, of.order.content, of.kits)) return [];
    const otherwise = whatLiesThere(medicine, of);
    const { kidney, table } = usesTable(medicine, uses, otherwise, of);
    const words = [otherwise?.says, kidney].filter(Boolean).join(' ');
    return [{ level: 3, title: name, ...warnedOf(medicine, of), ...(words && { said: words }), table }];
  });
  return given.length > 0 ? [{ level: 2, title: t('acute'), warning: t('acuteLead') }, ...given] : [];
}

function medicineSection(medicine: OrderedMedicine, of: OnPaper): PaperSection {
  const { name, leftOut, directions = [] } = medicine;
  const warned = warnedOf(medicine, of);
  if (!leftOut && isOtherSubstance(medicine, of.order.content, of.kits)) {
    return { level: 2, title: name, ...warned, said: `Let op: ${whatLies(medicine, of)} ${NOT_FOR_ANOTHER}` };
  }
  const otherwise = whatLiesThere(medicine, of);
  const title = titleOf(medicine, of, otherwise);
  const lines: (string | null | undefined)[] = [
    ...medicineNow(medicine, DUTCH).map((line) => `${line}.`),
    otherwise?.says,
  ];
  if (hasSeveralMaxima(medicine)) lines.push(orderTexts(DUTCH)('maximaApart'));
  if (linesOf(medicine, of.kits).length === 0 && of.kits.length > 0) lines.push(NOT_IN_THE_BOX);
  if (directions.length === 0 && !leftOut)
    lines.push(of.order.content.signedForm?.asAgreed === false ? ONLY_ON_FORM : NOTHING_AGREED);
  const uses = directions.filter(isUsual);
  const { kidney, table } = usesTable(medicine, uses, otherwise, of);
  if (!leftOut) lines.push(kidney, uses.length < directions.length ? orderTexts(DUTCH)('alsoAcute') : null);
  const words = lines.filter(Boolean).join(' ');
  if (leftOut || uses.length === 0) return { level: 2, title, ...warned, said: words };
  return { level: 2, title, ...warned, ...(words && { said: words }), table };
}

function warnedOf(medicine: OrderedMedicine, of: OnPaper): Pick<PaperSection, 'warning'> {
  const allergy = allergyOf(medicine, of);
  return allergy === null ? {} : { warning: allergy };
}

/** What of it holds for every use is said once, above. */
function usesTable(
  medicine: OrderedMedicine,
  uses: readonly SignedDirection[],
  otherwise: Otherwise | null,
  of: OnPaper,
) {
  const isBoxed = linesOf(medicine, of.kits).length > 0;
  const kidney = sharedBy(uses.map(kidneyOf));
  const unit = otherwise?.article?.unit ?? medicine.unit;
  const table: PaperTable = {
    head: ['Waarvoor', 'Per keer', 'Toedienen', 'Hoe vaak en hoeveel hooguit'],
    widths: ['wide', 'wide', 'auto', 'widest'],
    rows: uses
      .map((it) => givenNow(it, otherwise, isBoxed))
      .map((it) => useOnPaper(it, unit, kidney ? null : kidneyOf(it))),
  };
  return { kidney: kidney && `${kidney.charAt(0).toUpperCase()}${kidney.slice(1)}`, table };
}

/** Of what was left out no dose is told: whoever reads in haste reads the dose. */
function useOnPaper(it: SignedDirection, unit: string, kidney: string | null): string[] {
  const { leftOut, ...rest } = it;
  const use = useInWords(it, DUTCH);
  const otherwise = useChanged(rest, DUTCH);
  if (leftOut) return [use, OTHERWISE[DUTCH].leftOut, '', otherwise.join('; ')];
  const limits = [...limitsInWords(it, DUTCH), kidney?.replace(/\.$/, ''), ...otherwise].filter(Boolean).join('; ');
  return [use, giftInWords(it, { unit }, DUTCH) ?? '', ROUTE[DUTCH][it.route], limits];
}

/** How many is told of what lies in the box; before that only what the prescriber asked for exactly. */
function titleOf(medicine: OrderedMedicine, { kits }: OnPaper, otherwise: Otherwise | null): string {
  const { name, agreedQuantity, leftOut } = medicine;
  const boxed = linesOf(medicine, kits);
  const count = boxed.reduce((sum, { quantity }) => sum + quantity, 0);
  if (boxed[0] && !otherwise) return `${name}: ${countOf(count, boxed[0].unit, DUTCH)} in de doos`;
  const isAsked = kits.length === 0 && agreedQuantity !== undefined && !leftOut;
  return isAsked ? `${name}: ${kitQuantity(medicine, DUTCH)}` : name;
}

/** To the medicine, or to what lies there in its place. */
function allergyOf(medicine: OrderedMedicine, { order: { content }, kits }: OnPaper): string | null {
  if (medicine.leftOut) return null;
  const known = { allergies: content.clinical.allergies, medicines: content.medicines };
  const codes = [medicine.atc, ...linesOf(medicine, kits).map(({ atc }) => atc)];
  return codes.map((atc) => allergyTo(atc, known, DUTCH)).find((words) => words !== null) ?? null;
}

function whatLies(medicine: OrderedMedicine, { order, kits }: OnPaper): string {
  const lies = linesOf(medicine, kits).find((line) => line.atc !== medicine.atc);
  if (lies) return `In de doos ligt ${lies.name}.`;
  return `Door een tekort: ${order.content.shortages?.find((one) => one.slot === medicine.slot)?.says ?? ''}.`;
}

interface Otherwise {
  says: string;
  /** What doses are worked out for; null where it is not one thing, or of another substance. */
  article: Article | null;
  /** Less of the same: what is given stays as it is. */
  isSame?: true;
}

/** Millilitres and ampoules of one strength are wrong of another: they are those of what lies in the box, and where that cannot be said none are told. */
function whatLiesThere(medicine: OrderedMedicine, { order, kits }: OnPaper): Otherwise | null {
  const { slot, strength, form, atc } = medicine;
  const lines = linesOf(medicine, kits);
  const other = lines.find((line) => line.strength !== strength || line.form !== form);
  if (other) {
    const isOneThing = lines.every((line) => line.strength === other.strength && line.form === other.form);
    const article = isOneThing && atc !== null ? { ...other, code: '', route: null } : null;
    const how = article ? 'Wat hieronder staat is daarvan.' : BY_THE_AMPOULE;
    const count = lines.reduce((sum, { quantity }) => sum + quantity, 0);
    const what = isOneThing ? `${other.name}: ${countOf(count, other.unit, DUTCH)}` : other.name;
    return { says: `Let op: In de doos ligt ${what}. ${how}`, article };
  }
  const signed = lines.length > 0 ? undefined : order.content.shortages?.find((shortage) => shortage.slot === slot);
  if (!signed) return null;
  if (signed.sameMedicine) return { says: `Let op: Door een tekort: ${signed.says}.`, article: null, isSame: true };
  const gives = signed.gives ? `Daarvan: ${signed.gives.join('; ')}.` : BY_THE_AMPOULE;
  return { says: `Let op: Door een tekort ligt er misschien iets anders: ${signed.says}. ${gives}`, article: null };
}

function givenNow(it: SignedDirection, otherwise: Otherwise | null, isBoxed: boolean): SignedDirection {
  if (otherwise && !otherwise.isSame)
    return otherwise.article ? ofWhatLiesThere(it, otherwise.article) : inMilligramsAlone(it);
  return isBoxed ? it : uncounted(it);
}

const kidneyOf = ({ kidney, kidneyEn }: { kidney: string | null; kidneyEn: string | null }): string | null => {
  const words = said(kidney, kidneyEn, DUTCH);
  return words && `bij een eGFR onder 30: ${words.text}`;
};
