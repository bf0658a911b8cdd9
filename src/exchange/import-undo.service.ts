import { Injectable } from '@nestjs/common';
import { record } from '../access/audit.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { planWork } from '../platform/work/due.js';
import { takeBackImport } from './import-moves.query.js';
import { linesOf } from './imports.query.js';
import { TAKE_BACK } from './imports.job.js';
import { Imports, type Id } from './imports.service.js';
import type { Look } from './look.js';
import { RowRules } from './row-rules.service.js';
import { TakingBack, type WouldGo } from './taking-back.service.js';

/** A list as it stands, with what taking it back would do. */
export interface Undo extends Look {
  would: WouldGo[];
}

@Injectable()
export class ImportUndo {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly imports: Imports,
    private readonly takingBack: TakingBack,
    private readonly rules: RowRules,
  ) {}

  /** Named before it is done: what goes, what becomes as it was, and what stays because others built upon it. */
  async form(id: string, actor: Actor): Promise<Result<Undo, 'not-in-this-state'>> {
    const look = await this.imports.show(id, actor);
    if (!mayBeUndone(look)) return refuse('not-in-this-state');
    const lines = await this.database.read(actor, (tx) => linesOf(tx, id));
    const stand = lines.filter(({ outcome }) => outcome === 'added' || outcome === 'changed');
    return allow({ ...look, would: await this.takingBack.preview(this.rules.one(look.rule.key), stand, actor) });
  }

  async undo(id: string, version: number, actor: Actor): Promise<Result<Id, 'not-in-this-state' | 'stale'>> {
    const look = await this.imports.show(id, actor);
    if (!mayBeUndone(look)) return refuse('not-in-this-state');
    return this.database.as<Id, 'stale'>(actor, async (tx) => {
      if (!(await takeBackImport(tx, id, version))) return refuse('stale');
      await record(tx, 'import-taken-back', { detail: look.name });
      await planWork(tx, TAKE_BACK, id, id, this.clock.now());
      return allow({ id });
    });
  }
}

/** As long as what was read stands here, and something of it was written. */
export const mayBeUndone = ({ state, droppedAt, counts }: Look): boolean =>
  state === 'written' && droppedAt === null && (counts['added'] ?? 0) + (counts['changed'] ?? 0) > 0;
