/** As it was counted at the end of a month, or today. */
export interface MonthCounted {
  month: string;
  /** That take part, and of those how many recorded what they fill. */
  pharmacies: number;
  recorded: number;
  slots: number;
  alike: number;
  /** Slots filled in the kits delivered in the year before. */
  kitSlots: number;
  kitSlotsAlike: number;
  /** Whether enough of them recorded it. */
  complete: boolean;
}
export interface MonthUniformity extends MonthCounted {
  /** Null when too few recorded what they fill, or nothing was delivered. */
  share: number | null;
}

const MONTHS_OF_A_YEAR = 12;

/** Slots count by the kits in which they were delivered, so that what is rare weighs little. */
export function uniformity(month: MonthCounted): MonthUniformity {
  const { complete, kitSlots, kitSlotsAlike } = month;
  return { ...month, share: complete && kitSlots > 0 ? kitSlotsAlike / kitSlots : null };
}

/** This month and the eleven before it, the newest first: `2026-11`. */
export function lastMonths(thisMonth: string): string[] {
  const [year = 0, month = 1] = thisMonth.split('-').map(Number);
  return Array.from({ length: MONTHS_OF_A_YEAR }, (_, back) => {
    const months = year * MONTHS_OF_A_YEAR + month - 1 - back;
    const inYear = String((months % MONTHS_OF_A_YEAR) + 1).padStart(2, '0');
    return `${String(Math.floor(months / MONTHS_OF_A_YEAR))}-${inYear}`;
  });
}
