import { isPlainDate, type PlainDate } from '../../platform/calendar.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { isGtin } from '../../web/input/gtin.js';
import { isPpn } from '../../web/input/maker-code.js';
import { scannedExpiry } from '../kits/expiry.js';
import { parse, type Element, type Found } from './element-strings.js';
import { SEPARATOR, type Choices, type Scan, type ScanRefusal } from './scan.js';

/** What ISO/IEC 15434 puts around a message: "[)>", its format, and signs that a keyboard seldom passes on. */
const ENVELOPE = /^\[\)>[\u001e\s]*(05|06)\u001d?/;
const AROUND = /[\u001e\u0004\s]+$/;

/** Data identifiers (ISO/IEC 15418, as IFA uses them): product, lot, expiry and what is passed over. */
const element = (
  id: string,
  least: number,
  most: number,
  pattern: RegExp,
  fits: (value: string) => boolean = () => true,
): Element => ({
  ...{ id, least, most, separated: true },
  fits: (value) => pattern.test(value) && fits(value),
});
const IFA_ELEMENTS = new Map(
  [
    element('9N', 12, 12, /^\d{12}$/, isPpn),
    element('8P', 14, 14, /^\d{14}$/, isGtin),
    element('1T', 1, 20, /^[A-Za-z0-9_.-]+$/),
    element('D', 6, 6, /^\d{6}$/, (value) => isDay(`20${value}`)),
    element('14D', 8, 8, /^\d{8}$/, isDay),
    element('16D', 8, 8, /^\d{8}$/, isDay),
    element('S', 1, 20, /^[A-Za-z0-9_.-]+$/),
    element('Q', 1, 8, /^\d+$/),
    element('27Q', 1, 20, /^[\d.]+$/),
    element('33L', 1, 90, /^[!-~]+$/),
  ].map((it) => [it.id, it]),
);
const MOST_CHOICES = 5;

export type Enveloped = { format: 'gs1'; text: string } | { format: 'ifa'; text: string };

/** Format 05 holds GS1's elements, format 06 those of IFA. */
export function envelopeOf(raw: string): Enveloped | null {
  const [envelope, format] = ENVELOPE.exec(raw) ?? [];
  if (envelope === undefined) return null;
  const text = raw.slice(envelope.length).replace(AROUND, '');
  return { format: format === '05' ? 'gs1' : 'ifa', text };
}

/** The PPN of IFA (Pharmacy Product Number), with lot and expiry. */
export function readIfa(text: string, today: PlainDate): Result<Choices, ScanRefusal> {
  const { found, others, faults } = parse(text, IFA_ELEMENTS);
  if (faults.has('9N') || faults.has('8P')) return refuse('check-digit');
  if (faults.has('D') || faults.has('14D')) return refuse('no-such-day');
  if (faults.has('1T')) return refuse('strange-text');
  const seen = new Set<string>();
  const scans = (text.includes(SEPARATOR) ? [found] : others)
    .map((way) => scanOf(way, today))
    .filter(({ lot, expiry }) => !seen.has(`${lot ?? ''} ${expiry ?? ''}`) && seen.add(`${lot ?? ''} ${expiry ?? ''}`));
  const [first, ...rest] = scans.slice(0, MOST_CHOICES);
  if (!first?.product) return refuse(faults.get('') ?? 'strange-text');
  return allow({ choices: [first, ...rest], sure: scans.length === 1 });
}

function scanOf(found: Found, today: PlainDate): Scan {
  const [gtin, ppn] = [found.get('8P'), found.get('9N')];
  const day = found.get('14D')?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return {
    product: gtin ? { numbering: 'gtin', code: gtin } : ppn ? { numbering: 'ppn', code: ppn } : null,
    lot: found.get('1T') ?? null,
    expiry: day ?? scannedExpiry(found.get('D') ?? '', today),
    serial: found.get('S') ?? null,
  };
}

function isDay(digits: string): boolean {
  const [month, day] = [digits.slice(4, 6), digits.slice(6)];
  return isPlainDate(`${digits.slice(0, 4)}-${month}-${day === '00' ? '01' : day}`);
}
