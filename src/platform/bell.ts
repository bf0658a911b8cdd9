import { Injectable } from '@nestjs/common';

type Round = () => Promise<void>;

/**
 * Wakes the rounds (telling of events, sending letters, due work) soon after something was committed. The queue carries the
 * sound between processes and may lose it: each round finds its own work in PostgreSQL and also runs every few seconds.
 */
@Injectable()
export class Bell {
  readonly #rounds: Round[] = [];
  #carry: (() => Promise<unknown>) | null = null;
  #waiting: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #again = false;

  /** How the sound reaches the workers; without it a process hears only itself. */
  carriedBy(carry: () => Promise<unknown>): void {
    this.#carry = carry;
  }

  addRound(round: Round): void {
    this.#rounds.push(round);
  }

  /** Many commits within a moment are one sound. */
  ring(afterMs = 100): void {
    this.#waiting ??= setTimeout(() => {
      this.#waiting = null;
      void (this.#carry ?? (() => this.makeRounds()))().catch(() => this.makeRounds());
    }, afterMs);
  }

  /** Runs every round until none is needed; one at a time in a process. Settles when all that was there is done. */
  async makeRounds(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#run().finally(() => (this.#running = null));
    await this.#running;
  }

  silence(): void {
    if (this.#waiting) clearTimeout(this.#waiting);
  }

  async #run() {
    while (this.#again) {
      this.#again = false;
      for (const round of this.#rounds) await round();
    }
  }
}
