import { addDays, daysBetween, type PlainDate } from '../../platform/calendar.js';

/** So many kits that may leave until a day; for ever where nobody knows when it expires. */
export interface Supply {
  kits: number;
  leavesUntil: PlainDate | null;
}
export interface Lasts {
  /** That can be filled of it. */
  kits: number;
  /** Of these, what expires before there is somebody for it. */
  expire: number;
  /** The last day on which there is one left; null where nobody knows how many are needed. */
  until: PlainDate | null;
  /** The same in weeks so busy that only one in twenty is busier. */
  surelyUntil: PlainDate | null;
}

/** Beyond that nobody plans. */
export const FURTHEST_DAYS = 730;
/** Of the normal distribution: nineteen of twenty lie below so many deviations. */
const Z = 1.645;
/** Of sums with fractions. */
const NOTHING = 1e-9;

/** How long the region can go on with what there is, when what expires first leaves first. */
export function lasts(supplies: readonly Supply[], perWeek: number | null, today: PlainDate): Lasts {
  const kits = Math.floor(supplies.reduce((sum, one) => sum + one.kits, 0) + NOTHING);
  if (perWeek === null || perWeek <= 0) return { kits, expire: 0, until: null, surelyUntil: null };
  const inTurn = [...supplies].sort((one, other) => daysLeft(one, today) - daysLeft(other, today));
  const days = inTurn.reduce(
    (gone, one) => gone + Math.min((one.kits / perWeek) * 7, Math.max(daysLeft(one, today) - gone, 0)),
    0,
  );
  const used = (days / 7) * perWeek;
  const day = (number: number) => addDays(today, Math.min(Math.floor(number + NOTHING), FURTHEST_DAYS) - 1);
  return {
    ...{ kits, expire: Math.max(0, kits - Math.ceil(used - NOTHING)) },
    ...{ until: day(days), surelyUntil: day((fewest(used) / perWeek) * 7) },
  };
}

const daysLeft = ({ leavesUntil }: Supply, today: PlainDate): number =>
  leavesUntil === null ? Infinity : daysBetween(today, leavesUntil) + 1;

/** For how many that are needed on average so many are enough in nineteen of twenty times: demand comes as chance has it. */
const fewest = (kits: number): number => ((Math.sqrt(Z ** 2 + 4 * kits) - Z) / 2) ** 2;
