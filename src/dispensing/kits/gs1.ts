import type { PlainDate } from '../../platform/calendar.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { scannedExpiry } from './expiry.js';
import { isGtin } from '../../web/input/gtin.js';

export interface Scan {
  gtin: string | null;
  lot: string | null;
  expiry: PlainDate | null;
  serial: string | null;
}
export const SCAN_REFUSALS = [
  'unknown-element',
  'too-short',
  'strange-text',
  'element-twice',
  'check-digit',
  'no-such-day',
  'separator-missing',
] as const;
export type ScanRefusal = (typeof SCAN_REFUSALS)[number];

const SEPARATOR = '\u001d';
/** Elements that a medicine's DataMatrix may carry: of fixed length, or until the separator. */
const FIXED: Record<string, number> = {
  '00': 18,
  '01': 14,
  '02': 14,
  '11': 6,
  '12': 6,
  '13': 6,
  '15': 6,
  '16': 6,
  '17': 6,
  '20': 2,
};
const UP_TO: Record<string, number> = {
  '10': 20,
  '21': 20,
  '22': 20,
  '240': 30,
  '710': 20,
  '711': 20,
  '712': 20,
  '713': 20,
  '714': 20,
  '715': 20,
  '716': 20,
};
const GS1_TEXT = /^[!-"%-?A-Z_a-z]+$/;
/** A lot that ends in a whole serial number or expiry was read by a scanner that leaves separators out. */
const SWALLOWED = /(21.{4,}|17\d{6})$/;

/** Reads a GS1 element string strictly: what is not certain is refused, for a wrong lot is worse than typing it. */
export function readScan(raw: string, today: PlainDate): Result<Scan, ScanRefusal> {
  const text = plain(raw);
  const elements = elementsIn(text);
  if (!elements.ok) return elements;
  const { '01': gtin, '10': lot, '17': digits, '21': serial } = elements.value;
  if (gtin !== undefined && !isGtin(gtin)) return refuse('check-digit');
  const expiry = digits === undefined ? null : scannedExpiry(digits, today);
  if (digits !== undefined && expiry === null) return refuse('no-such-day');
  const swallowed = lot !== undefined && SWALLOWED.test(lot) && !text.includes(SEPARATOR);
  if (swallowed && (serial === undefined || expiry === null)) return refuse('separator-missing');
  return allow({ gtin: gtin ?? null, lot: lot ?? null, expiry, serial: serial ?? null });
}

/** Without the scanner's own prefix, with one kind of separator; brackets as printed under the code count too. */
function plain(raw: string): string {
  const text = raw
    .trim()
    .replace(/^\](d2|C1|Q3|e0)/, '')
    .replaceAll(/␝|\\x1d|\{GS\}|<GS>/g, SEPARATOR)
    .replace(/^\u001d+/, '');
  if (!/^\(\d{2,4}\)/.test(text)) return text;
  return text.replaceAll(/\((\d{2,4})\)/g, (_, element: string, at: number) => (at > 0 ? SEPARATOR : '') + element);
}

function elementsIn(text: string): Result<Record<string, string>, ScanRefusal> {
  const found: Record<string, string> = {};
  let at = 0;
  while (at < text.length) {
    if (text.startsWith(SEPARATOR, at)) {
      at += 1;
      continue;
    }
    const element = [2, 3].map((n) => text.slice(at, at + n)).find((each) => each in FIXED || each in UP_TO);
    if (element === undefined) return refuse('unknown-element');
    if (element in found) return refuse('element-twice');
    const value = valueAt(text, at + element.length, element);
    if (!value.ok) return value;
    found[element] = value.value;
    at += element.length + value.value.length;
  }
  return at === 0 ? refuse('unknown-element') : allow(found);
}

function valueAt(text: string, from: number, element: string): Result<string, ScanRefusal> {
  const fixed = FIXED[element];
  if (fixed !== undefined) {
    const value = text.slice(from, from + fixed);
    return value.length === fixed && /^\d+$/.test(value) ? allow(value) : refuse('too-short');
  }
  const end = text.indexOf(SEPARATOR, from);
  const value = text.slice(from, end === -1 ? undefined : end);
  return value.length <= (UP_TO[element] ?? 0) && GS1_TEXT.test(value) ? allow(value) : refuse('strange-text');
}
