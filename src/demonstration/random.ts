/** Chance that falls the same way each time: a demonstration that is begun anew tells the same story. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** Evenly between 0 and 1 (mulberry32). */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(share: number): boolean {
    return this.roll() < share;
  }

  /** A whole number; both ends count. */
  between(low: number, high: number): number {
    return low + Math.floor(this.roll() * (high - low + 1));
  }

  pick<T>(all: readonly T[]): T {
    const one = all[Math.floor(this.roll() * all.length)];
    if (one === undefined) throw new Error('there is nothing to pick from');
    return one;
  }

  /** One of the words, as often as the number beside it says. */
  weighted<T extends string>(shares: Readonly<Record<T, number>>): T {
    const all = Object.entries<number>(shares);
    let left = this.roll() * all.reduce((sum, [, share]) => sum + share, 0);
    const found = all.find(([, share]) => (left -= share) < 0) ?? all[0];
    return found?.[0] as T;
  }

  /** Mostly near the median, sometimes much longer: as illness takes. */
  skewed(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.roll())) * Math.cos(2 * Math.PI * this.roll());
    return median * Math.exp(spread * normal);
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.between(0, 255));
  }
}
