import { daysBetween, type PlainDate } from '../../platform/calendar.js';
import type { LineToSettle } from './settlement.query.js';
import type { Account } from './settlement-lines.rules.js';

export interface ProposedLine extends LineToSettle {
  /** Null is not known: somebody has to count it. */
  account: Account | null;
}

/** What a form shows before anybody has counted: only what is known. Documents are not counted. */
export function proposeAccounts(lines: readonly LineToSettle[], today: PlainDate): ProposedLine[] {
  const used = new Map<string, number>();
  return lines
    .filter(({ kind }) => kind !== 'document')
    .map((line) => ({ ...line, account: proposal(line, used, today) }));
}

function proposal(line: LineToSettle, usedOfSlot: Map<string, number>, today: PlainDate): Account | null {
  const nothing = { used: 0, wasted: 0, destroyed: 0, reused: 0, missing: 0 };
  if (line.lost) return { ...nothing, missing: line.quantity };
  if (!line.closed && line.reportedUse === null) return null;
  // Use is reported per slot: what the first lot could not hold came from the next.
  const before = usedOfSlot.get(line.slot) ?? 0;
  const used = Math.min(line.quantity, Math.max(0, (line.reportedUse ?? 0) - before));
  usedOfSlot.set(line.slot, before + used);
  const left = line.quantity - used;
  return isReusable(line, today) ? { ...nothing, used, reused: left } : { ...nothing, used, destroyed: left };
}

const isReusable = ({ kind, onReturn, expiry, minShelfLifeDays }: LineToSettle, today: PlainDate): boolean =>
  kind === 'aid' && onReturn === 'reuse' && daysBetween(today, expiry) >= minShelfLifeDays;
