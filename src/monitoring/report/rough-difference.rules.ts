import { mayStandFor, PUBLICATION } from '../disclosure/disclosure.js';
import { differenceOf, type CountOf, type Difference } from '../questions/two-counts.rules.js';
import type { UptakeRow } from '../uptake-answer.js';

/**
 * Whether two rounded numbers differ by more than chance and their rounding together: all that they may stand for must say the same. Null where a side
 * is not told.
 */
export function roughDifference(before: UptakeRow | undefined, after: UptakeRow): Difference | null {
  if (!before || before.patients === null || after.patients === null) return null;
  const [then, now] = [before.patients, after.patients].map((count) => mayStandFor(count, PUBLICATION));
  if (!then || !now) return null;
  const of = (count: number, { expected }: UptakeRow): CountOf => ({ count, expected });
  const ends = [
    differenceOf(of(then.low, before), of(now.high, after)),
    differenceOf(of(then.high, before), of(now.low, after)),
  ];
  return ends[0] === ends[1] ? (ends[0] ?? null) : 'unsaid';
}
