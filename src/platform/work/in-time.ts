import type { EntityManager } from 'typeorm';
import { dayOf, momentOf } from '../calendar.js';
import { ask, type Database, type Statement } from '../database/database.js';
import { allow } from '../result.js';
import { planWork, type DueWork } from './due.js';

const AT = '08:00';

interface InTime {
  /** Of the look that is taken each morning. */
  name: string;
  /** Adds a row to `due_work` for each matter that is to be told today. */
  plan: Statement;
  /** What may be told; as `-again` once more. */
  kinds: readonly string[];
  /** Tells of it, when it is still so. */
  tell: (tx: EntityManager, job: string, subjectId: string) => Promise<void>;
}

/** Looks each morning for what runs out, and tells of each in a transaction of its own. */
export function tellInTime(due: DueWork, database: Database, { name, plan, kinds, tell }: InTime): void {
  due.plan((now, _system, tx) => planWork(tx, name, dayOf(now), null, momentOf(dayOf(now), AT)));
  due.handle(name, async (_, system) => {
    await database.read(system, (tx) => ask(tx, plan));
  });
  for (const job of kinds.flatMap((kind) => [kind, `${kind}-again`]))
    due.handle(job, async ({ subjectId }, system) => {
      if (!subjectId) return;
      await database.as(system, async (tx) => {
        await tell(tx, job, subjectId);
        return allow(null);
      });
    });
}
