import { plainBoxCode } from '../../dispensing/box/box-code.js';
import { readScan } from '../../dispensing/scans/read-scan.js';
import type { Scan } from '../../dispensing/scans/scan.js';
import type { PlainDate } from '../../platform/calendar.js';
import type { SoughtPatient } from '../../patients/patient-search.service.js';
import { isLot, plainLot } from '../../web/input/code.decorator.js';
import { plainProductCode } from '../../web/input/gtin.js';
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
  /** Of a name, in any order. */
  words: string[];
  patient: SoughtPatient | null;
}

const MOST_WORDS = 8;
const LEAST_LETTERS = 2;
const LARGEST_NUMBER = 2_147_483_647;
const NUMBER = /^(?:#|nr\.?|nummer|aanvraag|zaak|request|case|number)?\s*(\d{1,10})$/iu;
const SERIAL = /^k\s?[-–]?\s?(\d{4})\s?[-–]?\s?(\d{4,6})$/iu;

export function soughtIn(q: string, today: PlainDate): Sought {
  const line = tidyLine(q);
  const scanned = scansIn(q, today);
  const packs = scanned.filter(({ lot }) => lot !== null);
  const isPack = packs.length > 0;
  const code = plainProductCode(line);
  return {
    number: numberIn(line),
    codes: isPack ? [] : codesIn(line),
    boxCode: plainBoxCode(line),
    lots: isPack ? unique(packs.map(({ lot }) => plainLot(lot ?? ''))) : isLot(plainLot(line)) ? [plainLot(line)] : [],
    products: unique([...scanned.flatMap(({ product }) => product?.code ?? []), ...(code ? [code] : [])]),
    agb: /^\d{8}$/.test(line) ? line : null,
    words: isPack ? [] : wordsIn(line),
    patient: isPack ? null : soughtPatient(line),
  };
}

function scansIn(q: string, today: PlainDate): readonly Scan[] {
  const read = readScan(q, today);
  return read.ok ? read.value.choices.filter(({ product }) => product !== null) : [];
}

function numberIn(line: string): number | null {
  const number = Number(NUMBER.exec(line)?.[1] ?? 0);
  return number > 0 && number <= LARGEST_NUMBER ? number : null;
}

/** As it was typed, in capitals, and a serial as it is printed, however its dashes were left out. */
function codesIn(line: string): string[] {
  const [, month, place] = SERIAL.exec(line) ?? [];
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
