import { Later } from '../web/problem.js';
import { attemptTexts } from './attempts.text.js';

const COME_BACK_SECONDS = 3;

/** So many at once, so many in line, and who comes after that is told to come back: 503 with Retry-After. */
export class ConcurrencyLimit {
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  constructor(
    private readonly atOnce: number,
    private readonly inLine: number,
  ) {}

  refuseWhenFull(): void {
    if (this.#waiting.length < this.inLine) return;
    const seconds = COME_BACK_SECONDS;
    throw new Later(503, 'busy', seconds, (language) => attemptTexts(language)('busy', { seconds }));
  }

  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#busy >= this.atOnce) {
      this.refuseWhenFull();
      await new Promise<void>((go) => this.#waiting.push(go));
    } else this.#busy++;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#busy--;
    }
  }
}
