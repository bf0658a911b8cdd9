import { filledOf, unitsToFill } from '../../kit-standards/slot-filling.rules.js';
import { fitsIn } from '../../kit-standards/slot-fitting.rules.js';
import { shown } from '../../kit-standards/fraction.js';
import { usualQuantity } from '../../kit-standards/standard.js';
import { isLot, plainLot } from '../../web/input/code.decorator.js';
import type { WantedLine } from '../kits/kit.js';
import { packsOf, productNamed, type FillingFacts } from '../kits/kit-filling.js';
import { expiryAsPrinted, faultsOfLines, type LineFault } from '../kits/kit-line.rules.js';
import { readScan } from './read-scan.js';
import type { GivenScan, ScanAnswer } from './kit-scan.js';
import type { KnownLot } from './kit-scans.query.js';
import type { Reading, Scan } from './scan.js';

export interface ScanFacts extends FillingFacts {
  knownLots: readonly KnownLot[];
}

interface Scanned {
  answers: ScanAnswer[];
  /** What goes into the kit. */
  lines: WantedLine[];
}
/** Of several faults the one that says most about what to do. */
const FIRST_SAID: readonly LineFault['says'][] = ['lot-recalled', 'expired', 'line-twice', 'too-many', 'expiry-far'];

/** Answers each scan of a batch after those before it; one that was answered before counts once and is answered the same. */
export function answersTo(
  scans: readonly GivenScan[],
  before: readonly WantedLine[],
  answered: readonly ScanAnswer[],
  facts: ScanFacts,
): Scanned {
  const known = new Map(answered.map((answer) => [answer.id, answer]));
  const lines: WantedLine[] = [];
  const answers = scans.map((scan) => {
    const earlier = known.get(scan.id);
    if (earlier && earlier.text !== scan.text) return no(scan, 'another-scan');
    if (earlier && !isAskedAgain(scan, earlier)) return earlier;
    const { answer, line } = answerTo(scan, [...before, ...lines], [...known.values()], facts);
    if (line) lines.push(line);
    known.set(scan.id, answer);
    return answer;
  });
  return { answers, lines };
}

/** Somebody answered the question, or the pack that nobody knew may have been added since. */
const isAskedAgain = (scan: GivenScan, { ok, reason }: ScanAnswer) =>
  !ok && (addsTo(scan) || reason === 'product-unknown');

const addsTo = ({ slot, quantity, lot, expiry, isSo }: GivenScan) =>
  isSo || [slot, quantity, lot, expiry].some((it) => it !== undefined);

interface Answered {
  answer: ScanAnswer;
  line?: WantedLine;
}

function answerTo(
  given: GivenScan,
  before: readonly WantedLine[],
  answered: readonly ScanAnswer[],
  facts: ScanFacts,
): Answered {
  const read = readScan(given.text, facts.today);
  if (!read.ok) return { answer: no(given, read.refusal) };
  const { link, undone } = read.value;
  const scan = chosen(read.value, given);
  const first = scan.product ? undefined : firstPartOf(link, answered);
  const code = first?.product ?? scan.product?.code;
  const told: Partial<ScanAnswer> = {
    ...(scan.lot === null ? {} : { lot: plainLot(scan.lot) }),
    ...(scan.expiry === null ? {} : { expiry: scan.expiry }),
    ...(undone && { undone }),
    ...(first && { completes: first.id }),
  };
  if (code === undefined) return { answer: no(given, 'second-part', told) };
  const product = productNamed(facts.products, code);
  if (!product) {
    const unknown = scan.product?.numbering === 'article' ? 'article-unknown' : 'product-unknown';
    return { answer: no(given, unknown, { ...told, product: code }) };
  }
  const { name } = product;
  const slot = facts.slots.find((each) => each.code === (given.slot ?? slotFor(product.code, facts)));
  if (!slot) return { answer: no(given, 'no-slot', { ...told, product: product.code, name }) };
  const place = { ...told, slot: slot.code, product: product.code, name };
  if (!isSettled(read.value, given) && !isKnown(place, facts.knownLots)) {
    const choices = read.value.choices.map(({ lot, expiry }) => ({ lot: lot && plainLot(lot), expiry }));
    return { answer: no(given, 'which-lot', { ...place, choices }) };
  }
  if (place.lot === undefined || place.expiry === undefined || !isLot(place.lot))
    return { answer: no(given, link ? 'first-part' : 'incomplete', { ...place, ...(link && { link }) }) };
  const quantity = given.quantity ?? unitsToFill(slot, product.code, before, facts.standIns);
  const { lot, expiry } = place;
  const line = {
    slot: slot.code,
    product: product.code,
    quantity,
    lot,
    expiry,
    serial: scan.serial,
    packs: packsOf(product, code),
  };
  // Pack by pack of one lot, each counts for as many as was said.
  const adds = given.quantity !== undefined && before.some((it) => isSame(it, line));
  // More than a shortage leaves is typed by whoever means it.
  const judged = given.quantity === undefined ? { ...facts, inVersion: facts.slots } : facts;
  const faults = faultsOfLines([...before, line], judged)
    .filter((fault) => fault.line === before.length && !(given.isSo && fault.says === 'expiry-far'))
    .filter(({ says }) => !(adds && says === 'line-twice'))
    .map(({ says }) => says);
  const reason = FIRST_SAID.find((says) => faults.includes(says));
  if (reason) return { answer: no(given, reason, { ...place, quantity }) };
  const now = shown(filledOf(slot, [...before, line], facts.standIns));
  return { answer: { ...asked(given), ok: true, ...place, quantity, now, of: usualQuantity(slot) }, line };
}

const isSame = (one: WantedLine, other: WantedLine) =>
  (['slot', 'product', 'lot', 'expiry'] as const).every((fact) => one[fact] === other[fact]);

/** What was chosen of what it can be, completed with what was typed beside it. */
function chosen({ choices }: Reading, { lot, expiry }: GivenScan): Scan {
  const day = expiry === undefined ? null : expiryAsPrinted(expiry);
  const [first] = choices;
  const meant = choices.find(
    (it) => it.lot !== null && lot === plainLot(it.lot) && (day === null || it.expiry === day),
  );
  const scan = meant ?? first;
  return meant ? scan : { ...scan, lot: lot ?? scan.lot, expiry: day ?? scan.expiry };
}

/** What the whole text says was in a kit before: whoever put that in looked. */
const isKnown = ({ product, lot, expiry }: Partial<ScanAnswer>, known: readonly KnownLot[]) =>
  known.some((it) => it.product === product && it.lot === lot && it.expiry === expiry);

const isSettled = ({ sure }: Reading, { lot }: GivenScan) => sure || lot !== undefined;

/** The latest code of a product that waits for its second part, which repeats its check character. */
function firstPartOf(link: string | null, answered: readonly ScanAnswer[]): ScanAnswer | undefined {
  if (link === null) return undefined;
  const completed = new Set(answered.map(({ completes }) => completes));
  return answered.findLast((it) => it.link === link && !completed.has(it.id));
}

function slotFor(code: string, { slots, standIns }: FillingFacts): string | undefined {
  const own =
    slots.find(({ products }) => products.some((product) => product.code === code)) ??
    slots.find((slot) => fitsIn(slot, code));
  return own?.code ?? standIns.find(({ article }) => article.code === code)?.slot;
}

const asked = ({ id, text }: GivenScan) => ({ id, text });
const no = (scan: GivenScan, reason: ScanAnswer['reason'], told: Partial<ScanAnswer> = {}): ScanAnswer => ({
  ...asked(scan),
  ok: false,
  ...told,
  reason,
});
