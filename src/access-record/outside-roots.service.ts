import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Database, type Statement } from '../platform/database/database.js';
import { log } from '../platform/log.js';
import { rootFaults, rootsBehind } from '../platform/metrics.js';
import { readRoots, writeRoots, type Root } from './roots.js';

type Row = Record<'id' | 'from' | 'to' | 'rows', string> & { hash: string; at: Date };

const AFTER: Statement = {
  name: 'audit-seals-after',
  text: 'select id, from_id as "from", to_id as "to", rows, hash, at from audit_seals_after($1, $2)',
};
const TOLD: Statement = { name: 'audit-root-told', text: 'select audit_root_told($1, $2, $3)' };
const AT_ONCE = 1000;

/** Writes the root of each seal outside the database. What fails is seen, and made up for in the next round. */
@Injectable()
export class OutsideRoots {
  #written: number | null = null;
  #fault: string | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async write(): Promise<void> {
    const before = { written: this.#written, fault: this.#fault };
    let missing: Root[] = [];
    try {
      this.#written ??= await this.#onDisk();
      for (missing = await this.#after(this.#written); missing.length > 0; missing = await this.#after(this.#written)) {
        await writeRoots(this.config.auditRoots, missing, this.clock.now());
        this.#written = missing.at(-1)?.id ?? this.#written;
      }
      if (this.#fault !== DIFFERS) this.#fault = null;
    } catch (error) {
      this.#fault = (error as { code?: string }).code ?? (error as Error).name;
      if (before.fault !== this.#fault)
        log.error({ code: this.#fault }, 'the roots of the record of access cannot be written');
    }
    rootFaults.set(this.#fault === null ? 0 : 1);
    rootsBehind.set(missing.length);
    if (before.fault !== this.#fault || before.written !== this.#written)
      await this.database.asNobody(TOLD, [this.#written ?? 0, this.#fault, this.clock.now()]);
  }

  /** The last seal that stands outside as it stands in the database. After a restore, or worse, what follows it is written again. */
  async #onDisk(): Promise<number> {
    const { roots } = await readRoots(this.config.auditRoots);
    const last = roots.at(-1);
    if (!last) return 0;
    const [same] = await this.#after(last.id - 1, 1);
    if (same?.id === last.id && same.hash === last.hash) return last.id;
    this.#fault = DIFFERS;
    log.error(
      { code: DIFFERS, id: last.id },
      'the record of access is not what its roots say: see npm run audit:verify',
    );
    const outside = new Map(roots.map(({ id, hash }) => [id, hash]));
    for (let agreed = 0; ;) {
      const seals = await this.#after(agreed);
      const differs = seals.find(({ id, hash }) => outside.get(id) !== hash);
      if (differs) return differs.id - 1;
      if (seals.length === 0) return agreed;
      agreed = seals.at(-1)?.id ?? agreed;
    }
  }

  async #after(seal: number, most = AT_ONCE): Promise<Root[]> {
    const rows = await this.database.asNobody<Row>(AFTER, [seal, most]);
    return rows.map(({ id, from, to, rows: count, hash, at }) => ({
      ...{ id: Number(id), from: Number(from), to: Number(to), rows: Number(count), hash, at: at.toISOString() },
    }));
  }
}

const DIFFERS = 'root-differs';
