import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { log } from '../log.js';

/** @returns whether it left work for the others. */
type Round = () => Promise<boolean>;

interface Lane {
  round: Round;
  again: boolean;
  running: Promise<void> | null;
  failure: unknown;
}

/**
 * Wakes the rounds (telling of events, sending letters, due work) soon after something was committed. The queue carries the
 * sound between processes and may lose it: each round finds its own work in PostgreSQL and also runs every few seconds.
 * A round never runs beside itself in one process, and never waits for another: a mail server that hangs delays no lapse.
 */
@Injectable()
export class Bell implements OnModuleDestroy {
  readonly #lanes: Lane[] = [];
  #carry: (() => Promise<unknown>) | null = null;
  #waiting: NodeJS.Timeout | null = null;
  #carrying = false;
  #unheard = false;
  #silent = false;

  /** Whoever loops inside a round asks this before the next turn. */
  get silent(): boolean {
    return this.#silent;
  }

  /** How the sound reaches the workers; without it a process hears only itself. */
  carriedBy(carry: () => Promise<unknown>): void {
    this.#carry = carry;
  }

  addRound(round: Round): void {
    this.#lanes.push({ round, again: false, running: null, failure: null });
  }

  /** Many commits within a moment are one sound. */
  ring(afterMs = 100): void {
    if (this.#silent) return;
    this.#waiting ??= setTimeout(() => {
      this.#waiting = null;
      void this.#sound();
    }, afterMs);
  }

  /** Starts every round that is not running, and has the others run once more. */
  wake(): void {
    for (const lane of this.#lanes) this.#start(lane);
  }

  /** Wakes the rounds and settles when all that was there is done; what went wrong on the way is thrown then. */
  async makeRounds(): Promise<void> {
    this.wake();
    await this.#quiet();
    const failed = this.#lanes.find(({ failure }) => failure);
    if (failed) throw failed.failure as Error;
  }

  async onModuleDestroy(): Promise<void> {
    this.#silent = true;
    if (this.#waiting) clearTimeout(this.#waiting);
    await this.#quiet();
  }

  async #quiet() {
    for (let busy = this.#busy(); busy; busy = this.#busy()) await busy;
  }

  #busy() {
    return this.#lanes.find(({ running }) => running !== null)?.running;
  }

  /** One sound under way at a time: a queue that does not answer would keep each of them. */
  async #sound() {
    if (!this.#carry) {
      this.wake();
      return;
    }
    this.#unheard = this.#carrying;
    if (this.#carrying) return;
    this.#carrying = true;
    await this.#carry().catch(() => this.wake());
    this.#carrying = false;
    if (this.#unheard) this.ring();
  }

  #start(lane: Lane) {
    if (this.#silent) return;
    lane.again = true;
    lane.running ??= this.#run(lane);
  }

  async #run(lane: Lane) {
    lane.failure = null;
    while (lane.again && !this.#silent) {
      lane.again = false;
      try {
        const more = await lane.round();
        if (more) this.#lanes.filter((other) => other !== lane).forEach((other) => this.#start(other));
      } catch (error) {
        lane.failure = error;
        log.error(
          { code: (error as { code?: string }).code ?? (error as Error).name, stack: (error as Error).stack },
          'a round failed; what it left is found again by the next one',
        );
      }
    }
    lane.running = null; // here and not a moment later, or a sound in between would be lost
  }
}
