import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { allow, refuse } from '../platform/result.js';
import type { RowRule, TakenBack } from '../web/row-rule.js';
import { cameOf, lineTo, type KnownLine } from './imports.query.js';

export interface WouldGo {
  line: number;
  outcome: TakenBack;
}

/** What came in by a list goes again, line by line, but for what others built upon since. */
@Injectable()
export class TakingBack {
  constructor(private readonly database: Database) {}

  /** What would go and what would stay: tried, and not done. */
  async preview(rule: RowRule, lines: readonly KnownLine[], actor: Actor): Promise<WouldGo[]> {
    let found: WouldGo[] = [];
    await this.database.as<never, 'only-tried'>(actor, async (tx) => {
      found = [];
      for (const line of lines) found.push({ line: line.line, outcome: await takenBack(tx, rule, line, actor) });
      return refuse('only-tried');
    });
    return found;
  }

  async takeBack(id: string, rule: RowRule, number: number, actor: Actor): Promise<void> {
    await this.database.as<null, never>(actor, async (tx) => {
      const line = await lineTo('take-back', tx, id, number);
      if (line) await cameOf(tx, id, { line: number, outcome: await takenBack(tx, rule, line, actor) });
      return allow(null);
    });
  }
}

async function takenBack(tx: EntityManager, rule: RowRule, line: KnownLine, actor: Actor): Promise<TakenBack> {
  const [id, version] = [line.subjectId ?? '', line.subjectVersion ?? 0];
  if (line.outcome === 'added') return rule.takeBack(tx, id, version);
  const restored = await rule.restore(tx, id, version, line.before ?? {}, actor);
  return restored.ok ? 'taken-back' : 'changed-since';
}
