import type { Need, WhyNoNeed } from '../kit-standards/need.rules.js';
import type { Taken } from './leaner.query.js';

/** Of opened kits the share that would have run out, with the interval in which it lies with 95% certainty. */
export interface Risk {
  kits: number;
  opened: number;
  share: number;
  low: number;
  high: number;
}
export type WhyNot = 'too-few' | WhyNoNeed | 'last' | 'need' | 'risk';
export type Suggestion = { to: number; risk: Risk; why: null } | { to: null; risk: null; why: WhyNot };

interface Asked {
  /** What is put in a kit by the version in effect. */
  present: number;
  /** What the directions may take in 48 hours: never fewer, and nothing at all where that is not said. */
  need: Need;
  taken: readonly Pick<Taken, 'taken' | 'kits'>[];
  /** Under so many opened kits nothing is said. */
  fewest: number;
  /** As many in a hundred opened kits may have run out, at the upper end of the interval. */
  mostPercent: number;
}

/** The fewest that would do. It is a sum over what was, and changes nothing by itself. */
export function suggestion({ present, need, taken, fewest, mostPercent }: Asked): Suggestion {
  const opened = taken.reduce((sum, { kits }) => sum + kits, 0);
  if (opened < fewest) return no('too-few');
  if (present <= 1) return no('last');
  if (need.why) return no(need.why);
  if (need.units >= present) return no('need');
  let best: Suggestion = no('risk');
  for (let to = present - 1; to >= Math.max(need.units, 1); to--) {
    const risk = riskOf(to, taken, opened);
    if (risk.high * 100 > mostPercent) break;
    best = { to, risk, why: null };
  }
  return best;
}

const no = (why: WhyNot): Suggestion => ({ to: null, risk: null, why });

function riskOf(to: number, all: Asked['taken'], opened: number): Risk {
  const kits = all.filter(({ taken }) => taken > to).reduce((sum, one) => sum + one.kits, 0);
  return { kits, opened, share: kits / opened, ...wilson(kits, opened) };
}

/** Of the normal distribution: 95% lies within so many deviations. */
const Z = 1.959964;

/** Wilson's interval of a share: it holds for few kits and for none that ran out, where the usual one says nought. */
export function wilson(kits: number, of: number): { low: number; high: number } {
  const share = kits / of;
  const middle = (share + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const half = (Z / (1 + Z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return { low: kits === 0 ? 0 : middle - half, high: kits === of ? 1 : middle + half };
}
