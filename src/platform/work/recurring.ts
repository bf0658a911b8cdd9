import { Injectable } from '@nestjs/common';

interface Recurs {
  everyMs: number;
  work: () => Promise<unknown>;
}

/** What comes round by itself, whatever is due: planning, sealing. Told here at the start, each by whoever does it. */
@Injectable()
export class Recurring {
  readonly #all = new Map<string, Recurs>();

  add(name: string, everyMs: number, work: () => Promise<unknown>): void {
    this.#all.set(name, { everyMs, work });
  }

  get all(): ReadonlyMap<string, Recurs> {
    return this.#all;
  }
}
