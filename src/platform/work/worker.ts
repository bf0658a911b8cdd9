import { Injectable, Optional, type OnModuleDestroy } from '@nestjs/common';
import { log } from '../log.js';
import { Signal } from './signal.js';

/** @returns whether it left work for the others. */
type Task = () => Promise<boolean>;

/** A task with whether it runs, and whether it has to run once more. */
interface Running {
  task: Task;
  again: boolean;
  running: Promise<void> | null;
  failure: unknown;
}

/**
 * Wakes the tasks (telling of events, sending letters, due work) soon after something was committed. The queue carries the
 * signal between processes and may lose it: each task finds its own work in PostgreSQL and also runs every few seconds.
 * A task never runs beside itself in one process, and never waits for another: a mail server that hangs delays no lapse.
 */
@Injectable()
export class Worker implements OnModuleDestroy {
  readonly #tasks: Running[] = [];
  #waiting: NodeJS.Timeout | null = null;
  #signalling = false;
  #wakeAgain = false;
  #stopping = false;

  constructor(@Optional() private readonly signal?: Signal) {}

  /** Whoever loops inside a task asks this before the next turn. */
  get stopping(): boolean {
    return this.#stopping;
  }

  addTask(task: Task): void {
    this.#tasks.push({ task, again: false, running: null, failure: null });
  }

  /** Many commits within a moment are one signal. */
  wakeSoon(afterMs = 100): void {
    if (this.#stopping) return;
    this.#waiting ??= setTimeout(() => {
      this.#waiting = null;
      void this.#tellOthers();
    }, afterMs);
  }

  /** Starts every task that is not running, and has the others run once more. */
  wake(): void {
    for (const one of this.#tasks) this.#start(one);
  }

  /** Wakes the tasks and settles when all that was there is done; what went wrong on the way is thrown then. */
  async runTasks(): Promise<void> {
    this.wake();
    await this.#quiet();
    const failed = this.#tasks.find(({ failure }) => failure);
    if (failed) throw failed.failure as Error;
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopping = true;
    if (this.#waiting) clearTimeout(this.#waiting);
    await this.#quiet();
  }

  async #quiet() {
    for (let busy = this.#busy(); busy; busy = this.#busy()) await busy;
  }

  #busy() {
    return this.#tasks.find(({ running }) => running !== null)?.running;
  }

  /** One signal under way at a time: a queue that does not answer would keep each of them. */
  async #tellOthers() {
    if (!this.signal) {
      this.wake();
      return;
    }
    this.#wakeAgain = this.#signalling;
    if (this.#signalling) return;
    this.#signalling = true;
    await this.signal.send().catch(() => this.wake());
    this.#signalling = false;
    if (this.#wakeAgain) this.wakeSoon();
  }

  #start(one: Running) {
    if (this.#stopping) return;
    one.again = true;
    one.running ??= this.#run(one);
  }

  async #run(one: Running) {
    one.failure = null;
    while (one.again && !this.#stopping) {
      one.again = false;
      try {
        const more = await one.task();
        if (more) this.#tasks.filter((other) => other !== one).forEach((other) => this.#start(other));
      } catch (error) {
        one.failure = error;
        log.error(
          { code: (error as { code?: string }).code ?? (error as Error).name, stack: (error as Error).stack },
          'a task failed; what it left is found again by the next one',
        );
      }
    }
    one.running = null; // here and not a moment later, or a signal in between would be lost
  }
}
