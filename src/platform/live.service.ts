import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from './config.js';
import { Database } from './database/database.js';
import { log } from './log.js';

const CHANNEL = 'live';
const GATHER_MS = 200;
const AGAIN_MS = 1_000;
type Listener = () => void;

/**
 * Says "something changed" to the pages of an organisation, in whatever process they hang. Never inside a transaction:
 * committing notifiers queue behind one lock. Ids are gathered and leave in one NOTIFY.
 */
@Injectable()
export class Live implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #gathered = new Set<string>();
  #timer: NodeJS.Timeout | null = null;
  #client: pg.Client | null = null;
  #stopped = false;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.config.role === 'worker' ? Promise.resolve() : this.#listen();
  }

  changed(organisations: Iterable<string>): void {
    for (const id of organisations) this.#gathered.add(id);
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      const ids = [...this.#gathered].slice(0, 150); // a NOTIFY carries 8,000 bytes at most; the rest goes with the next one
      for (const id of ids) this.#gathered.delete(id);
      const text = `select pg_notify('${CHANNEL}', $1)`;
      void this.database.asNobody({ name: 'notify', text }, [ids.join()]).catch(() => undefined);
      if (this.#gathered.size > 0) this.changed([]);
    }, GATHER_MS);
  }

  /** @returns how to stop listening. */
  listen(organisation: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(organisation) ?? new Set();
    this.#listeners.set(organisation, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(organisation);
    };
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  /** A connection of its own: a pool would hand it to somebody else. What was missed while away, all pages fetch. */
  async #listen(): Promise<void> {
    if (this.#stopped) return;
    const client = new pg.Client({ connectionString: this.config.databaseUrl, keepAlive: true });
    this.#client = client;
    client.on('notification', ({ payload }) => {
      for (const id of (payload ?? '').split(',')) this.#tell(id);
    });
    client.on('error', (error) => {
      log.warn({ code: error.name }, 'the live channel broke off');
    });
    client.on('end', () => {
      if (!this.#stopped) setTimeout(() => void this.#listen(), AGAIN_MS);
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      for (const id of this.#listeners.keys()) this.#tell(id);
    } catch {
      await client.end().catch(() => undefined);
    }
  }

  #tell(organisation: string) {
    for (const listener of this.#listeners.get(organisation) ?? []) listener();
  }
}
