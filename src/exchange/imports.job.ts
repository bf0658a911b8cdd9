import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { allow } from '../platform/result.js';
import { DueWork, type DueRow } from '../platform/work/due.js';
import type { Progress } from '../platform/work/work-queues.js';
import { dropWhatWasRead, isDone, whoAsked } from './import-moves.query.js';
import { knownImport, linesOf } from './imports.query.js';
import { RowRules } from './row-rules.service.js';
import { TakingBack } from './taking-back.service.js';
import { Writing } from './writing.service.js';

export const WRITE = 'write-import';
export const TAKE_BACK = 'take-back-import';
export const DROP = 'drop-import';

/** A line that has its outcome is not touched again, so that this may run twice, also at once. */
@Injectable()
export class ImportWork implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly database: Database,
    private readonly writing: Writing,
    private readonly takingBack: TakingBack,
    private readonly rules: RowRules,
  ) {}

  onModuleInit(): void {
    this.due.handle(WRITE, (row, system, progress) => this.#write(row, system, progress), 'reports');
    this.due.handle(TAKE_BACK, (row, system, progress) => this.#takeBack(row, system, progress), 'reports');
    this.due.handle(DROP, async ({ period }, system) => {
      await this.database.read(system, (tx) => dropWhatWasRead(tx, period));
    });
  }

  async #write({ period: id }: DueRow, system: Actor, progress: Progress): Promise<void> {
    const asked = await this.#asked(id, 'confirmed', system);
    if (!asked) return;
    const { rule, actor, columns, noughts, areSo } = asked;
    const open = asked.lines.filter(({ verdict, outcome }) => ['add', 'change'].includes(verdict) && outcome === null);
    const lines = open.map(({ line }) => line);
    const portions = rule.goodLinesStand ? lines.map((line) => [line]) : [lines];
    for (const [place, portion] of portions.entries()) {
      await this.writing.write({ id, rule, actor, columns, noughts, areSo }, portion);
      progress(Math.round((100 * (place + 1)) / portions.length));
    }
    await this.#done(id, 'confirmed', actor);
  }

  async #takeBack({ period: id }: DueRow, system: Actor, progress: Progress): Promise<void> {
    const asked = await this.#asked(id, 'taking-back', system);
    if (!asked) return;
    const lines = asked.lines.filter(({ outcome }) => outcome === 'added' || outcome === 'changed');
    for (const [place, { line }] of lines.entries()) {
      await this.takingBack.takeBack(id, asked.rule, line, asked.actor);
      progress(Math.round((100 * (place + 1)) / lines.length));
    }
    await this.#done(id, 'taking-back', asked.actor);
  }

  #asked(id: string, state: 'confirmed' | 'taking-back', system: Actor) {
    return this.database.read(system, async (tx) => {
      const who = await whoAsked(tx, id, state, system);
      const known = who && (await knownImport(tx, id));
      if (!known) return null;
      const { columns, noughts, areSo } = known;
      const lines = await linesOf(tx, id);
      return { rule: this.rules.one(who.rule), actor: who.actor, columns, noughts, areSo, lines };
    });
  }

  async #done(id: string, from: 'confirmed' | 'taking-back', actor: Actor): Promise<void> {
    const to = from === 'confirmed' ? 'written' : 'taken-back';
    await this.database.as<null, never>(actor, async (tx) => {
      if (await isDone(tx, id, from, to)) await announce(tx, `import-${to}`, { subject: 'import', subjectId: id });
      return allow(null);
    });
  }
}
