import { Injectable } from '@nestjs/common';
import { recordSeen } from '../../access/audit.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { actorFor, type Several } from '../../web/several.js';
import { Dispatches } from './dispatch.service.js';
import type { StepRefusal } from './step.text.js';

export interface NotDispatched {
  id: string;
  /** Null: it is no case of whoever asks. */
  number: number | null;
  reason: StepRefusal;
}
export type SeveralDispatched = Several<ShortCase, NotDispatched>;

const NUMBERS: Statement = {
  name: 'numbers-of-cases',
  text: 'select id, number::int as number from kit_case where id = any ($1::uuid[])',
};

/** A courier takes several boxes along: each case is a command of its own, and one that cannot go keeps no other. */
@Injectable()
export class SeveralDispatches {
  constructor(
    private readonly database: Database,
    private readonly dispatches: Dispatches,
  ) {}

  async dispatch(cases: readonly string[], actor: Actor): Promise<SeveralDispatched> {
    const done: ShortCase[] = [];
    const refused: { id: string; reason: StepRefusal }[] = [];
    for (const id of new Set(cases)) {
      const sent = await this.dispatches.dispatch(id, actorFor(actor, id));
      if (sent.ok) done.push(sent.value);
      else {
        await this.database.recordRefusal(actor, 'dispatch', id, sent.refusal);
        refused.push({ id, reason: sent.refusal });
      }
    }
    const numbers = await this.#numbers(
      refused.map(({ id }) => id),
      actor,
    );
    return { done, not: refused.map(({ id, reason }) => ({ id, number: numbers.get(id) ?? null, reason })) };
  }

  async #numbers(ids: readonly string[], actor: Actor): Promise<Map<string, number>> {
    if (ids.length === 0) return new Map();
    return this.database.read(actor, async (tx) => {
      const rows = await ask<{ id: string; number: number }>(tx, NUMBERS, [ids]);
      await recordSeen(
        tx,
        'search',
        rows.map(({ id }) => id),
      );
      return new Map(rows.map(({ id, number }) => [id, number]));
    });
  }
}
