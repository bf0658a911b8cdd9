import jstat from 'jstat';

export interface Interval {
  low: number;
  high: number;
}

const ERROR = 0.05;

/** Exact 95 % limits of a count: between which means of a Poisson distribution it is not surprising. */
export function poissonInterval(count: number): Interval {
  return {
    low: count === 0 ? 0 : jstat.chisquare.inv(ERROR / 2, 2 * count) / 2,
    high: jstat.chisquare.inv(1 - ERROR / 2, 2 * count + 2) / 2,
  };
}
