import { plainBoxCode } from '../../dispensing/box/box-code.js';
import { readScan } from '../../dispensing/scans/read-scan.js';
import type { Scan } from '../../dispensing/scans/scan.js';
import type { PlainDate } from '../../platform/calendar.js';
import type { SoughtPatient } from '../../patients/patient-search.service.js';
import { isLot, plainLot } from '../../web/input/code.decorator.js';
import { plainProductCode } from '../../web/input/gtin.js';
import { dialledOf } from '../../web/input/telephone.js';
import { hasLetterOrDigit, tidyLine } from '../../web/input/tidy.js';
import { soughtPatient } from './sought-patient.rules.js';

/** Everything that one text may be. */
export interface Sought {
  number: number | null;
  /** A serial on a box, or a seal. */
  codes: string[];
  /** What stands on a box for whoever holds it. */
  boxCode: string | null;
  /** Of packs; with the products that a scan names beside it. */
  lots: string[];
  products: string[];
  agb: string | null;
  /** Of a telephone number its digits, without what leads to its country. */
  phone: string | null;
  /** Of a version of the kit. */
  version: string | null;
  /** Of a name, in any order. */
  words: string[];
  patient: SoughtPatient | null;
}

const MOST_WORDS = 8;
const LEAST_LETTERS = 2;
const LARGEST_NUMBER = 2_147_483_647;
const NUMBER = /^#?\s*(\d{1,10})$/u;
/** As it is said on the telephone, before what stands on a thing. */
const SAID_BEFORE =
  /^(?:nr\.?|nummer|number|aanvraag|zaak|request|case|zegel|seal|kit|doos|box|charge|lot|tel\.?|telefoon|versie|version|standaard|standard)(?:nummer)?\s*[:#]?\s+(?=[^\s]*\d)/iu;
/** A request with whose it is: 1799 Bouwmeester. */
const WITH_NAME = /^(?:(\d{3,9})\s+(?:\p{L}[\p{L}\p{M}.,'’ -]{2,60})|(?:\p{L}[\p{L}\p{M}.,'’ -]{2,60})\s+(\d{3,9}))$/u;
/** Noughts that are left out when it is read aloud can be put back where a dash says where they were. */
const SERIAL = /^k?\s?[-–]?\s?(\d{4})(?:\s?[-–]?\s?(\d{4,6})|\s?[-–]\s?(\d{1,3}))$/iu;

export function soughtIn(q: string, today: PlainDate): Sought {
  const line = withoutWord(q);
  const scanned = scansIn(q, today);
  const packs = scanned.filter(({ lot }) => lot !== null);
  const isPack = packs.length > 0;
  const code = plainProductCode(line);
  const patient = isPack ? null : soughtPatient(line, today);
  return {
    number: caseNumberIn(line) ?? (patient && !isOnlyYear(patient) ? null : numberBesideName(line)),
    codes: isPack ? [] : codesIn(line),
    boxCode: plainBoxCode(line),
    lots: isPack ? unique(packs.map(({ lot }) => plainLot(lot ?? ''))) : isLot(plainLot(line)) ? [plainLot(line)] : [],
    products: unique([...scanned.flatMap(({ product }) => product?.code ?? []), ...(code ? [code] : [])]),
    agb: /^\d{8}$/.test(line) ? line : null,
    phone: isPack ? null : phoneIn(line),
    version: /^\d{4}\.\d{1,2}$/.test(line) ? line : null,
    words: isPack ? [] : wordsIn(line),
    patient,
  };
}

function scansIn(q: string, today: PlainDate): readonly Scan[] {
  const read = readScan(q, today);
  return read.ok ? read.value.choices.filter(({ product }) => product !== null) : [];
}

const withoutWord = (q: string): string => tidyLine(q).replace(SAID_BEFORE, '');

/** The number of a request, when that is all that was typed. */
export const caseNumberIn = (q: string): number | null => asNumber(NUMBER.exec(withoutWord(q))?.[1]);

/** A service number of a few digits is part of too many others. */
function phoneIn(line: string): string | null {
  const digits = dialledOf(line)?.replace(/^\+(?:31)?|^0/, '') ?? '';
  return digits.length >= 8 ? digits : null;
}

function numberBesideName(line: string): number | null {
  const [, before, behind] = WITH_NAME.exec(line) ?? [];
  return asNumber(before ?? behind);
}

/** Four digits beside a name may also be the number of a request. */
const isOnlyYear = (patient: SoughtPatient): boolean =>
  patient.by === 'name' && patient.birthDates.every(({ length }) => length === 4);

function asNumber(digits = '0'): number | null {
  const number = Number(digits);
  return number > 0 && number <= LARGEST_NUMBER ? number : null;
}

/** As it was typed, in capitals, and a serial as it is printed, however its dashes were left out. */
function codesIn(line: string): string[] {
  const [, month, whole, short] = SERIAL.exec(line) ?? [];
  const place = whole ?? short?.padStart(4, '0');
  const serial = month && place ? [`K-${month}-${place}`] : [];
  return line.length > 40 ? [] : unique([line, line.toUpperCase(), ...serial]);
}

function wordsIn(line: string): string[] {
  const words = line
    .split(/[\s,;]+/u)
    .filter(hasLetterOrDigit)
    .slice(0, MOST_WORDS);
  return words.join('').length < LEAST_LETTERS ? [] : words;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
