import type { PlainDate } from '../../platform/calendar.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { isGtin } from '../../web/input/gtin.js';
import { scannedExpiry } from '../kits/expiry.js';
import { parse, type Found } from './element-strings.js';
import { GS1_ELEMENTS } from './gs1-elements.js';
import { SEPARATOR, type Choices, type Scan, type ScanRefusal } from './scan.js';

/** What is needed of a pack: which product, which lot, until when. Whatever else it says is passed over. */
const NEEDED = ['01', '10', '17'];

const MOST_CHOICES = 5;

/** Reads GS1's element string; what is not certain is a choice, for a wrong lot is worse than a question. */
export function readGs1(raw: string, today: PlainDate): Result<Choices, ScanRefusal> {
  const { found, others, faults } = parse(withSeparators(raw), GS1_ELEMENTS);
  const fault = NEEDED.map((id) => faults.get(id)).find(Boolean);
  const whole = [...(fault ? [] : [found]), ...others].map((way) => scanOf(way, today)).filter(oneOfEach());
  const [first, ...rest] = (whole.some(isWhole) ? whole.filter(isWhole) : whole).slice(0, MOST_CHOICES);
  if (first && NEEDED.some((id) => found.has(id)))
    return allow({ choices: [first, ...rest], sure: !fault && whole.length === 1 });
  if (faults.get('01') === 'strange-text' && /^\d{14}$/.test(found.get('01') ?? '')) return refuse('check-digit');
  if (faults.get('17') === 'strange-text') return refuse('no-such-day');
  return refuse(fault ?? 'unknown-element');
}

/** Brackets as printed under the code count as separators. */
function withSeparators(text: string): string {
  if (!/^\(\d{2,4}\)/.test(text)) return text;
  return text.replaceAll(/\((\d{2,4})\)/g, (_, mark: string) => SEPARATOR + mark);
}

function scanOf(found: Found, today: PlainDate): Scan {
  const gtin = found.get('01');
  return {
    product: gtin !== undefined && isGtin(gtin) ? { numbering: 'gtin', code: gtin } : null,
    lot: found.get('10') ?? null,
    expiry: scannedExpiry(found.get('17') ?? '', today),
    serial: found.get('21') ?? null,
  };
}

const isWhole = ({ product, lot, expiry }: Scan) => product !== null && lot !== null && expiry !== null;

/** Where serials alone differ there is nothing to ask. */
function oneOfEach(): (scan: Scan) => boolean {
  const seen = new Set<string>();
  return ({ product, lot, expiry }) => {
    const name = JSON.stringify([product?.code, lot, expiry]);
    return !seen.has(name) && Boolean(seen.add(name));
  };
}
