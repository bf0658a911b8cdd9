import { mayStandFor, type SmallNumberRule } from '../disclosure/disclosure.js';
import type { UptakeRow } from '../uptake-answer.js';
import { differenceOf, type CountOf, type Difference } from './two-counts.rules.js';

type Side = Pick<UptakeRow, 'patients' | 'expected'>;

/**
 * Whether two numbers, as they are told, differ by more than chance. Rounded ones differ only where all that they may stand for say the same. Null
 * where a side is not told, or no need is known.
 */
export function differenceTold(before: Side | undefined, after: Side, rule: SmallNumberRule): Difference | null {
  if (!before || before.patients === null || after.patients === null) return null;
  const [then, now] = [mayStandFor(before.patients, rule), mayStandFor(after.patients, rule)];
  const of = (count: number, { expected }: Side): CountOf => ({ count, expected });
  const one = differenceOf(of(then.low, before), of(now.high, after));
  const other = differenceOf(of(then.high, before), of(now.low, after));
  return one === other ? one : 'unsaid';
}
