import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordSeen } from '../../access/audit.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { SeenCases, type CalledWithBoxes } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { actorFor, type Several } from '../../web/several.js';
import { Dispatches } from './dispatch.service.js';
import type { StepRefusal } from './step.text.js';

interface OfSomebody {
  /** Whose it is and which box, for who may know. */
  about: CalledWithBoxes | null;
}
export interface NotDispatched extends OfSomebody {
  id: string;
  /** Null: it is no case of whoever asks. */
  number: number | null;
  reason: StepRefusal;
}
export type SeveralDispatched = Several<ShortCase & OfSomebody, NotDispatched>;

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
    private readonly cases: SeenCases,
  ) {}

  async dispatch(cases: readonly string[], actor: Actor): Promise<SeveralDispatched> {
    const done: ShortCase[] = [];
    const refused: { id: string; reason: StepRefusal }[] = [];
    for (const id of new Set(cases)) {
      const sent = await this.dispatches.dispatch(id, {}, actorFor(actor, id));
      if (sent.ok) done.push(sent.value);
      else {
        await this.database.recordRefusal(actor, 'dispatch', id, sent.refusal);
        refused.push({ id, reason: sent.refusal });
      }
    }
    return this.database.read(actor, async (tx) => {
      const numbers = await numbersOf(
        tx,
        refused.map(({ id }) => id),
      );
      const ids = [...done.map(({ id }) => id), ...numbers.keys()];
      const known = await this.cases.called(tx, ids, actor);
      await recordSeen(
        tx,
        'search',
        ids.filter((id) => !known.has(id)),
      );
      const about = (id: string) => known.get(id) ?? null;
      return {
        done: done.map((it) => ({ ...it, about: about(it.id) })),
        not: refused.map(({ id, reason }) => ({ id, number: numbers.get(id) ?? null, reason, about: about(id) })),
      };
    });
  }
}

async function numbersOf(tx: EntityManager, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await ask<{ id: string; number: number }>(tx, NUMBERS, [ids]);
  return new Map(rows.map(({ id, number }) => [id, number]));
}
