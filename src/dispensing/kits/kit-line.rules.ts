import type { PlainDate } from '../../platform/calendar.js';
import { isLess, whole } from '../../kit-standards/fraction.js';
import { filledOf, mostUnits } from '../../kit-standards/slot-filling.rules.js';
import type { StandIn } from '../../kit-standards/substitution.rules.js';
import { isFarAway, plainExpiry } from './expiry.js';
import type { WantedLine } from './kit.js';

export interface LineFault {
  /** Which line, counted from 0. */
  line: number;
  field: 'slot' | 'quantity' | 'lot' | 'expiry';
  says: 'slot-unknown' | 'too-many' | 'line-twice' | 'lot-recalled' | 'expired' | 'expiry-far';
  values?: { max: number };
}

export interface OpenRecall {
  product: string;
  lots: readonly string[];
  allLots: boolean;
}

/** What can be, and is asked about. */
export const isQuestion = ({ says }: Pick<LineFault, 'says'>): boolean => says === 'expiry-far';

/** Two brands may carry one lot number: they lie in the kit as one line, and each is known. */
const isOtherBrand = ({ packs = [] }: WantedLine, before: WantedLine): boolean =>
  packs.length > 0 && !packs.some((pack) => before.packs?.includes(pack));

/** As it stands on the pack: a day, or a month, which means its last day. Null when there is no such day. */
export function expiryAsPrinted(text: string): PlainDate | null {
  return plainExpiry(/^\d{4}-\d{2}-?$/.test(text) ? `${text.slice(0, 7)}-00` : text);
}

export interface JudgingFacts {
  inVersion: readonly { code: string; max: number }[];
  standIns: readonly StandIn[];
  recalls: readonly OpenRecall[];
  today: PlainDate;
}

/** What no kit may hold, standard or no standard. What only deviates from the standard is a finding at sealing. */
export function faultsOfLines(
  lines: readonly WantedLine[],
  { inVersion, standIns, recalls, today }: JudgingFacts,
): LineFault[] {
  const maximum = new Map(inVersion.map(({ code, max }) => [code, max]));
  return lines.flatMap((line, index): LineFault[] => {
    const before = lines.slice(0, index).filter(({ slot }) => slot === line.slot);
    const max = maximum.get(line.slot);
    if (max === undefined) return [{ line: index, field: 'slot', says: 'slot-unknown' }];
    const faults: LineFault[] = [];
    if (isLess(whole(max), filledOf({ code: line.slot }, [...before, line], standIns)))
      faults.push({
        line: index,
        field: 'quantity',
        says: 'too-many',
        values: { max: mostUnits(line.slot, line.product, max, standIns) },
      });
    const twice = before.some((it) => it.product === line.product && it.lot === line.lot && !isOtherBrand(line, it));
    if (twice) faults.push({ line: index, field: 'lot', says: 'line-twice' });
    const recalled = recalls.some(
      ({ product, lots, allLots }) => product === line.product && (allLots || lots.includes(line.lot)),
    );
    if (recalled) faults.push({ line: index, field: 'lot', says: 'lot-recalled' });
    if (line.expiry < today) faults.push({ line: index, field: 'expiry', says: 'expired' });
    if (isFarAway(line.expiry, today)) faults.push({ line: index, field: 'expiry', says: 'expiry-far' });
    return faults;
  });
}
