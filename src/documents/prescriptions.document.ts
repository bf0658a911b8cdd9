import { quantityEachTime } from '../kit-standards/direction.rules.js';
import { egfrShown } from '../patients/egfr.js';
import { useInWords } from '../kit-standards/direction-words.text.js';
import { isAcute, isUsual } from '../kit-standards/direction-kinds.js';
import { INDICATION, ROUTE } from '../kit-standards/direction-kinds.text.js';
import type { GivenDirection } from '../kit-standards/direction.js';
import { unitIn } from '../kit-standards/unit.js';
import type { SignedOrder } from '../requests/asking/order.js';
import { orderTexts } from '../requests/asking/order.text.js';
import type { OrderedMedicine } from '../requests/asking/ordered-medicine.js';
import { medicineNow, useChanged } from '../requests/asking/ordered-otherwise.text.js';
import { hasSeveralMaxima } from '../requests/asking/several-maxima.rules.js';
import { inDutchWords } from '../requests/asking/opium-quantity.text.js';
import { formatDay, formatAmount } from '../web/format.js';
import type { Paper, PaperSection } from '../web/paper.js';
import {
  DUTCH,
  footerOf,
  isOtherSubstance,
  linesOf,
  pairs,
  patientPairs,
  prescriberSection,
  signatureSection,
  signedOn,
  type OnPaper,
} from './on-paper.js';
import type { PaperFacts } from './papers.query.js';
import { medicineInDutchWords, quantityInDutchWords, shareInDutchWords } from './quantity-words.text.js';

/** Where no other ceiling was signed: what is given each time is the most. */
const MOST_EACH_TIME = 'ten hoogste deze dosis per gift';
/** Where nobody said so of the product: of most medicines of list II the law asks no such form. */
const LIST = 'I';
const MINUTES_OF_HOUR = 60;

type Prescribes = Pick<OnPaper, 'order' | 'ownPrescription' | 'signedElsewhere'>;
interface Prescribed {
  lines: { medicine: OrderedMedicine; quantity: number }[];
  /** Names of those for which nobody settled a maximum in 24 hours, that are not counted yet, or instead of which another substance comes. */
  without: string[];
  /** Names of opium medicines of which the network asks no opium prescription. */
  exempt: string[];
}

/** One prescription for each opium medicine of the order: only where a maximum was signed, for it is never worked out. */
export function prescribed(content: SignedOrder, { kits }: Pick<PaperFacts, 'kits'>): Prescribed {
  const given = content.medicines.filter(({ leftOut }) => !leftOut);
  const opium = given.filter(isPrescribed);
  const known = opium.map((medicine) => ({ medicine, quantity: quantityOf(medicine, kits) }));
  const lines = known.flatMap(({ medicine, quantity }) =>
    quantity !== null && saysHowMuch(medicine) && !isOtherSubstance(medicine, content, kits)
      ? [{ medicine, quantity }]
      : [],
  );
  const made = new Set(lines.map(({ medicine }) => medicine.slot));
  return {
    lines,
    without: opium.filter(({ slot }) => !made.has(slot)).map(({ name }) => name),
    exempt: given.filter((one) => one.opiumList && !isPrescribed(one)).map(({ name }) => name),
  };
}

const isPrescribed = ({ opiumList, needsPrescription }: OrderedMedicine): boolean =>
  needsPrescription ?? opiumList === LIST;

const usesOf = ({ directions = [] }: OrderedMedicine) => directions.filter(({ leftOut }) => !leftOut);

function saysHowMuch(medicine: OrderedMedicine): boolean {
  const uses = usesOf(medicine);
  return uses.length > 0 && uses.every(({ maxDay }) => maxDay !== null);
}

/** What was signed exactly, else what lies in the box. */
function quantityOf({ slot, minimum, quantity }: OrderedMedicine, kits: PaperFacts['kits']): number | null {
  if (minimum === quantity) return quantity;
  const packed = kits.flatMap(({ lines }) => lines).filter((line) => line.slot === slot);
  return packed.length > 0 ? packed.reduce((sum, line) => sum + line.quantity, 0) : null;
}

/** The law asks the full address of the patient on a prescription. */
export const lacksAddress = ({ patient: { street, town } }: SignedOrder): boolean => !street || !town;

/** It would be the prescription itself, and is none without the address, or with another. */
export const needsAddress = (of: Prescribes): boolean =>
  (lacksAddress(of.order.content) || of.signedElsewhere === true) && noPrescription(of).length === 0;

const MOVED = 'Let op: het adres is gewijzigd na het ondertekenen. Hieronder staat het adres van toen.';

const INCOMPLETE =
  'Let op: zo is dit geen geldig opiumrecept. Straat of plaats van de patiënt ontbreekt. Vul het adres aan en druk dit opnieuw af.';

/** Where something else is the prescription: so that nobody supplies twice. */
function noPrescription({ order, ownPrescription: { holds, number } }: Prescribes): string[] {
  if (order.content.signedForm)
    return ['Geen zelfstandig recept: de arts heeft op papier ondertekend. Het ondertekende formulier is het recept.'];
  if (number !== null)
    return [`Geen zelfstandig recept: het recept staat in het systeem van de voorschrijver, nummer ${number}.`];
  return holds ? ['Geen zelfstandig recept: het hoort bij het recept in het systeem van de voorschrijver.'] : [];
}

export function prescriptions(of: OnPaper): Paper | null {
  const { content } = of.order;
  const { lines } = prescribed(content, of);
  if (lines.length === 0 || needsAddress(of)) return null;
  return {
    language: DUTCH,
    title: 'Recept',
    intro: [
      ...noPrescription(of),
      ...(of.signedElsewhere ? [MOVED] : []),
      ...(lacksAddress(content) ? [INCOMPLETE] : []),
    ],
    footer: footerOf(of),
    sections: lines.flatMap((line, index) => [
      { ...medicineSection(line, of), apart: index > 0 },
      { level: 2 as const, title: 'Patiënt', pairs: patientPairs(content) },
      prescriberSection(of.order),
      signatureSection(of.order),
    ]),
  };
}

function medicineSection({ medicine, quantity }: Prescribed['lines'][number], of: OnPaper): PaperSection {
  const { order } = of;
  const { name, unit, form } = medicine;
  const lies = isWhatLies(medicine, of);
  const uses = usesOf(medicine);
  return {
    level: 2,
    title: lies && form ? `${name}, ${form}` : name,
    pairs: pairs([
      ['Datum', formatDay(signedOn(order), DUTCH)],
      ['Middel', lies ? medicineInDutchWords(medicine) : null],
      ['Aantal', `${inDutchWords(quantity)} (${String(quantity)}) ${unitIn(DUTCH, { unit }, quantity)}`],
      ...uses.filter(isUsual).map((it): [string, string] => ['Gebruik', useOf(it)]),
      ...uses.filter(isAcute).map((it): [string, string] => [orderTexts(DUTCH)('acute'), useOf(it)]),
      ['Maximum per etmaal', hasSeveralMaxima({ ...medicine, directions: uses }) && orderTexts(DUTCH)('maximaApart')],
      ['Herhalingen', 'geen'],
      ['Nierfunctie (eGFR)', kidneysOf(order.content)],
      ...[
        ...medicineNow(medicine, DUTCH),
        ...uses.flatMap((it) => useChanged(it, DUTCH).map((line) => `${useInWords(it, DUTCH)}: ${line}`)),
      ].map((line): [string, string] => ['Let op', line]),
    ]),
  };
}

/** Known to be little, it stands on a prescription. */
const kidneysOf = ({ clinical: { egfr } }: SignedOrder): string =>
  egfr === null ? 'niet bekend' : egfrShown(egfr, DUTCH);

/** In a shortage another strength may lie there, and its ampoules are counted. */
function isWhatLies(medicine: OrderedMedicine, { order: { content }, kits }: OnPaper): boolean {
  const { slot, strength, form } = medicine;
  const isShort = content.shortages?.some((one) => one.slot === slot && !one.sameMedicine) ?? false;
  return !isShort && linesOf(medicine, kits).every((line) => line.strength === strength && line.form === form);
}

/** "Bij pijn: twee en een halve milligram (2,5 mg = 0,25 ml) onderhuids; tussen twee giften ten minste vier uur; ten hoogste dertig milligram per etmaal" */
function useOf(it: GivenDirection): string {
  const milligram = it.unit === 'microgram' ? 'microgram' : it.unit === 'ml' ? 'milliliter' : 'milligram';
  const inFull = (quantity: number) =>
    `${quantityInDutchWords(quantity)} ${milligram} (${formatAmount(quantity, DUTCH)} ${it.unit})`;
  const each = quantityEachTime(it);
  const share = it.share === null ? '' : `${shareInDutchWords(it.share)} van de eigen dosis per etmaal`;
  const own = it.ownDose ? `, die ${inFull(it.ownDose.day)} is` : '';
  const gift = each === null ? share : `${inFull(each)}${share && `, uitgerekend als ${share}${own}`}`;
  return [
    `Bij ${INDICATION[DUTCH][it.indication].toLowerCase()}: ${gift}, ${ROUTE[DUTCH][it.route]}`,
    it.intervalMinutes !== null && `tussen twee giften ten minste ${interval(it.intervalMinutes)}`,
    it.maxGift !== null ? `ten hoogste ${inFull(it.maxGift)} per gift` : each !== null && MOST_EACH_TIME,
    it.maxEpisode !== null && `ten hoogste ${inFull(it.maxEpisode)} per aanval of periode`,
    it.maxDay !== null && `ten hoogste ${inFull(it.maxDay)} per etmaal`,
  ]
    .filter(Boolean)
    .join('; ');
}

function interval(minutes: number): string {
  const hours = minutes / MINUTES_OF_HOUR;
  return Number.isInteger(hours) ? `${inDutchWords(hours)} uur` : `${inDutchWords(minutes)} minuten`;
}
