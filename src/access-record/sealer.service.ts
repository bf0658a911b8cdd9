import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Recurring } from '../platform/work/recurring.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Database, type Statement } from '../platform/database/database.js';
import { OutsideRoots } from './outside-roots.service.js';

interface Mark {
  upTo: string;
  number: string;
  taken: number;
}

const MARK: Statement = { name: 'audit-mark', text: 'select up_to as "upTo", number from audit_mark()' };
const SEAL: Statement = { name: 'audit-seal', text: 'select to_id as "to" from audit_seal_next($1, $2, $3, $4)' };
const ROWS_AT_ONCE = 5000;
const EVERY_MS = 5_000;
/** Longer than any transaction may idle. A mark of another time may be one of another server: after a restore numbers begin anew. */
const MARK_HOLDS_MS = 30_000;

/**
 * Hashes what was added to the record of access into a chain. A row's id is drawn before it is committed, so it seals up to
 * a mark only when every transaction that was under way when the mark was taken has ended.
 */
@Injectable()
export class Sealer implements OnModuleInit {
  #mark: Mark | null = null;
  #running: Promise<void> | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly recurring: Recurring,
    private readonly roots: OutsideRoots,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    if (this.config.role === 'web') return;
    this.recurring.add('seal', EVERY_MS, () => this.round());
  }

  /** Asked twice at once it is made once: two would spoil each other's mark. */
  round(): Promise<void> {
    this.#running ??= this.#round().finally(() => (this.#running = null));
    return this.#running;
  }

  async #round(): Promise<void> {
    try {
      await this.#seal();
    } catch (error) {
      this.#mark = null;
      throw error;
    } finally {
      await this.roots.write();
    }
  }

  async #seal(): Promise<void> {
    if (this.#mark && performance.now() - this.#mark.taken > MARK_HOLDS_MS) this.#mark = null;
    this.#mark ??= await this.#take();
    while (this.#mark) {
      const { upTo, number } = this.#mark;
      const values = [upTo, number, this.clock.now(), ROWS_AT_ONCE];
      const [sealed] = await this.database.asNobody<{ to: string }>(SEAL, values);
      if (!sealed) return; // somebody is still at it; the mark waits for the next round
      if (sealed.to === upTo) this.#mark = null;
    }
  }

  async #take(): Promise<Mark | null> {
    const [mark] = await this.database.asNobody<Omit<Mark, 'taken'>>(MARK);
    return mark ? { ...mark, taken: performance.now() } : null;
  }
}
