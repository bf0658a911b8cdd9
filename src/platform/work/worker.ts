import { Injectable, Optional, type OnModuleDestroy } from '@nestjs/common';
import { log } from '../log.js';
import { inLog, TriedAgainLater } from './failure.js';
import { QUEUE_NAMES } from './queues.js';
import { WorkQueues, type QueueWork } from './work-queues.js';

const AT_ONCE = 20;
/** Many commits within a moment wake the workers once; the first after a silence wakes them at once. */
const GATHER_MS = 100;
const nobodyAsks = () => undefined;

/** Tells the queues that something was committed, and does the work of all of them where there is no queue, or it is away. */
@Injectable()
export class Worker implements OnModuleDestroy {
  readonly #processors: QueueWork[] = [];
  readonly #running = new Map<QueueWork, Promise<boolean>>();
  #waiting: NodeJS.Timeout | null = null;
  #woken = -Infinity;
  #waking = false;
  #wakeAgain = false;
  #stopping = false;

  constructor(@Optional() private readonly queues?: WorkQueues) {}

  add(processor: QueueWork): void {
    this.#processors.push(processor);
  }

  get processors(): readonly QueueWork[] {
    return this.#processors;
  }

  wakeSoon(): void {
    if (this.#stopping) return;
    const wait = Math.max(0, this.#woken + GATHER_MS - performance.now());
    this.#waiting ??= setTimeout(() => {
      this.#waiting = null;
      void this.#wakeOthers();
    }, wait);
  }

  /** Does what is due, of each queue that is not being worked here already: a mail server that hangs delays no lapse. */
  wake(): void {
    for (const one of this.#processors) if (!this.#running.has(one)) this.#start(one).catch(() => undefined);
  }

  /** Works what is due until nothing is. What went wrong on the way is thrown then, unless its row says when it goes on. */
  async runTasks(): Promise<void> {
    const failures: unknown[] = [];
    const order = [...this.#processors].sort((a, b) => QUEUE_NAMES.indexOf(a.queue) - QUEUE_NAMES.indexOf(b.queue));
    for (let more = true; more && this.#goesOn();) {
      more = false;
      for (const one of order) {
        await this.#running.get(one)?.catch(() => false);
        more = (await this.#start(one, failures)) || more;
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopping = true;
    if (this.#waiting) clearTimeout(this.#waiting);
    await Promise.allSettled(this.#running.values());
  }

  /** One call under way at a time: a queue that does not answer would keep each of them. */
  async #wakeOthers() {
    if (!this.queues) {
      this.wake();
      return;
    }
    this.#wakeAgain = this.#waking;
    if (this.#waking) return;
    this.#waking = true;
    this.#woken = performance.now();
    await this.queues.wake().catch(() => undefined);
    this.#waking = false;
    if (this.#wakeAgain) this.wakeSoon();
  }

  #goesOn = () => !this.#stopping;

  #start(one: QueueWork, failures: unknown[] = []): Promise<boolean> {
    const running = this.#workAll(one, failures).finally(() => this.#running.delete(one));
    this.#running.set(one, running);
    return running;
  }

  async #workAll(one: QueueWork, failures: unknown[]): Promise<boolean> {
    let worked = false;
    for (let more = true; more && this.#goesOn(); worked ||= more) {
      more = false;
      for (const job of await one.due(AT_ONCE)) {
        if (!this.#goesOn()) break;
        try {
          more = (await one.work(job, nobodyAsks)) || more;
        } catch (error) {
          if (error instanceof TriedAgainLater) more = true;
          else failures.push(error);
          log.error({ queue: one.queue, job: job.name, id: job.id, ...inLog(error) }, 'work failed');
        }
      }
    }
    return worked;
  }
}
