import type { CaseStatus } from '../../kit-life/kit-life.js';

export interface SlotInKit {
  slot: string;
  name: string;
  unit: string;
  quantity: number;
}

export interface Used {
  slot: string;
  quantity: number;
}

/** No more can have been used than was there: which rows cannot be, and why. */
export function impossibleUse(
  used: readonly Used[],
  slots: readonly SlotInKit[],
): { place: number; why: 'notInKit' | 'tooMuch'; quantity: number }[] {
  return used.flatMap(({ slot, quantity }, place) => {
    const supplied = slots.find((one) => one.slot === slot)?.quantity ?? 0;
    if (quantity <= supplied && supplied > 0) return [];
    return [{ place, why: supplied === 0 ? ('notInKit' as const) : ('tooMuch' as const), quantity: supplied }];
  });
}

const UNTIL_SETTLED: readonly CaseStatus[] = ['opened', 'ending', 'returned', 'missing'];

/** What was used can be completed until the kit is settled. */
export const mayComplete = (status: CaseStatus): boolean => UNTIL_SETTLED.includes(status);
