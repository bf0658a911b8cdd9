import { v5 as uuidv5 } from 'uuid';
import type { PlainDate } from '../../platform/calendar.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { plainProductCode } from '../../web/input/gtin.js';
import { readGs1 } from './gs1.js';
import { readHibc } from './hibc.js';
import { envelopeOf, readIfa } from './ifa.js';
import { looksDamaged, REPAIRS } from './keyboards.js';
import { NOTHING, SEPARATOR, type Damage, type Numbering, type Reading, type Scan, type ScanRefusal } from './scan.js';

/** No code on a pack holds more. */
const LONGEST = 300;
/** AIM's mark of the kind of code, which a scanner may be set to send in front: "]d2", "]C1". */
const KIND_OF_CODE = /^\][A-Za-z][0-9A-F]/;
/** A scanner that is set so sends a mark in lower and a mark in upper case; caps lock turns both. */
const KIND_TURNED = /^\](D\d|c[0-2]|q[0-6]|a\d)/;
/** What HIBC may hold: a code of such signs alone shows no trace of a wrong keyboard, and its one check character proves little. */
const HIBC_SIGNS = /^[0-9A-Z. $/+%*-]+$/;

/** No scanner sends these, and no database keeps them. */
const NO_SIGNS = /[\0\p{Cs}]/u;
export const holdsNoSigns = (text: string) => NO_SIGNS.test(text);

/** What a scanner typed: as it stands, else with what the keyboard did to it undone where a check digit proves that. */
export function readScan(raw: string, today: PlainDate): Result<Reading, ScanRefusal> {
  if (raw.length > LONGEST || holdsNoSigns(raw)) return refuse('strange-text');
  const text = oneSeparator(raw);
  const asItIs = readPlain(KIND_TURNED.test(text) ? turned(text) : text, today);
  if (asItIs.ok) return allow({ ...asItIs.value, undone: KIND_TURNED.test(text) ? 'caps-lock' : null });
  const proved = REPAIRS.flatMap(({ damage, undo }) => {
    const undone = undo(text);
    const reading = undone === text ? null : readPlain(undone, today);
    const sound = reading?.ok && (reading.value.choices[0].product !== null || reading.value.link !== null);
    return sound && isProved(text, reading.value) ? [{ damage, reading: reading.value }] : [];
  });
  const [first] = proved;
  if (!first) {
    const damage = looksDamaged(text);
    return refuse(damage ? (`keyboard-${damage}` as const) : asItIs.refusal);
  }
  return allow(oneOf(proved, first));
}

/** A scanner that kept its codes until now sends them line by line; the first has the id of all. */
export function codesOf<T extends { id: string; text: string }>(scan: T): T[] {
  const texts = scan.text.split(/[\r\n]+/).filter((text) => text.trim() !== '');
  if (texts.length < 2) return [scan];
  return texts.map((text, nth) => ({ ...scan, text, id: nth === 0 ? scan.id : uuidv5(String(nth), scan.id) }));
}

/** The products that a text can be of. */
export function productsIn(text: string, today: PlainDate): string[] {
  const scan = readScan(text, today);
  return scan.ok ? scan.value.choices.flatMap(({ product }) => product?.code ?? []) : [];
}

type Plain = Omit<Reading, 'undone'>;
type Proved = { damage: Damage; reading: Plain };

/** Two keyboards that give the same digits may give other letters: which lot it is then, the pack tells. */
function oneOf(proved: readonly Proved[], { damage, reading }: Proved): Reading {
  const all = proved.flatMap((it) => it.reading.choices);
  const seen = new Map(all.toReversed().map((scan) => [nameOf(scan), scan]));
  const [scan = NOTHING, ...others] = [...seen.values()].toReversed();
  return { choices: [scan, ...others], sure: reading.sure && seen.size === 1, link: reading.link, undone: damage };
}
const nameOf = ({ product, lot, expiry }: Scan) => [product?.code, lot?.toUpperCase(), expiry].join();

const oneSeparator = (raw: string) =>
  raw
    .replaceAll(/^\s+|[\r\n\t]+$/g, '')
    .replaceAll(/␝|\\x1d|\\u001d|\\F|\{GS\}|<GS>|\[GS\]|<0x1D>|\^\]/gi, SEPARATOR)
    .replaceAll(/␞|\{RS\}|<RS>|\^\^|␄|\{EOT\}|<EOT>|\^D$/gi, '\u001e');
/** Some scanners are set to send one of these for it; no element may hold them. */
const typedSeparators = (text: string) => text.replaceAll(/[|#]/g, SEPARATOR);
const turned = (text: string) => REPAIRS[0]?.undo(text) ?? text;

function readPlain(raw: string, today: PlainDate): Result<Plain, ScanRefusal> {
  const text = raw.replace(KIND_OF_CODE, '');
  const digits = text.replaceAll(/[\s.-]/g, '');
  const ean = plainEan(digits);
  if (ean) return allow(ofProduct('gtin', ean));
  // Its check character may be a space, or the slash that else parts it.
  const hibc = readHibc(text, today);
  if (hibc.ok) return allow({ choices: [hibc.value.scan], sure: true, link: hibc.value.link });
  const rest = typedSeparators(text).trimEnd();
  const envelope = envelopeOf(rest);
  const read = envelope?.format === 'ifa' ? readIfa(envelope.text, today) : readGs1(envelope?.text ?? rest, today);
  if (read.ok) return allow({ ...read.value, link: null });
  const article = plainArticle(digits);
  if (article) return allow(ofProduct('article', article));
  if (LOOKS_LIKE_EAN.test(digits)) return refuse('check-digit');
  return refuse(text.startsWith('+') ? hibc.refusal : read.refusal);
}

const ofProduct = (numbering: Numbering, code: string): Plain => ({
  choices: [{ ...NOTHING, product: { numbering, code } }],
  ...{ sure: true, link: null },
});

/** EAN-8, UPC-A, EAN-13 or ITF-14 with the right last digit. */
function plainEan(digits: string): string | null {
  const gtin = digits.padStart(14, '0');
  return /^(\d{8}|\d{12,14})$/.test(digits) && plainProductCode(gtin) === gtin ? gtin : null;
}
const LOOKS_LIKE_EAN = /^(?!0*$)\d{12,14}$/;

/** Nobody scans a ZI number, but who has a pack whose code is torn types it. */
const plainArticle = (digits: string) => (/^\d{7,8}$/.test(digits) ? plainProductCode(digits) : null);

const isProved = (text: string, { choices: [{ product }] }: Plain): boolean =>
  product?.numbering === 'gtin' || product?.numbering === 'ppn' || !HIBC_SIGNS.test(text);
