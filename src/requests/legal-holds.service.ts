import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ShortCase } from '../kit-life/short-case.js';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput } from '../web/problem.js';
import type { Language } from '../web/texts.js';
import { erasureTexts } from './erasures.text.js';
import type { EndOfHold, HoldReason } from './legal-hold.text.js';
import { seenWith, type FormOf } from './seen-with.js';

/** A case of one's own, or any of the network by its number. */
export type WhichCase = { id: string } | { number: number };
export type HoldRefusal = 'not-found' | 'person-erased' | 'held-already';
export type EndRefusal = 'not-found' | 'not-held';
export interface HoldForm extends ShortCase {
  hold: { since: Date; reason: HoldReason } | null;
  erased: boolean;
}

const HOLD: Statement = { name: 'hold-person', text: 'select hold_person($1, $2, $3) as outcome' };
const END: Statement = { name: 'end-hold', text: 'select end_hold($1, $2, $3) as outcome' };
const HELD: Statement = {
  name: 'hold-of-case',
  text: `select k.person_erased_at is not null as erased, h.set_at as since, h.reason from kit_case k
         left join legal_hold h on h.case_id = k.id and h.ended_at is null where k.id = $1 and may_hold(k.id)`,
};

/** Somebody's data are kept although their retention has passed, because a complaint or an investigation needs them. */
@Injectable()
export class LegalHolds {
  constructor(private readonly database: Database) {}

  form(caseId: string, actor: Actor): FormOf<HoldForm> {
    return seenWith(this.database, caseId, actor, async (tx) => {
      const [row] = await ask<{ erased: boolean; since: Date | null; reason: HoldReason }>(tx, HELD, [caseId]);
      return row ? { erased: row.erased, hold: row.since && { since: row.since, reason: row.reason } } : null;
    });
  }

  hold(which: WhichCase, reason: HoldReason, actor: Actor): Promise<Result<{ held: true }, HoldRefusal>> {
    return this.database.as<{ held: true }, HoldRefusal>(actor, async (tx) => {
      const outcome = await outcomeOf<HoldRefusal | 'held'>(tx, HOLD, which, reason);
      return outcome === 'held' ? allow({ held: true }) : refuse(outcome);
    });
  }

  /** A number that was typed wrongly is put right in the same form. */
  async holdNumbered(number: number, reason: HoldReason, actor: Actor): Promise<Result<{ held: true }, HoldRefusal>> {
    const held = await this.hold({ number }, reason, actor);
    const said = (language: Language) => erasureTexts(language)('not-found');
    if (!held.ok && held.refusal === 'not-found') throw new BadInput([{ field: 'number', said }]);
    return held;
  }

  end(which: WhichCase, reason: EndOfHold, actor: Actor): Promise<Result<{ held: false }, EndRefusal>> {
    return this.database.as<{ held: false }, EndRefusal>(actor, async (tx) => {
      const outcome = await outcomeOf<EndRefusal | 'ended'>(tx, END, which, reason);
      return outcome === 'ended' ? allow({ held: false }) : refuse(outcome);
    });
  }
}

async function outcomeOf<O extends string>(tx: EntityManager, statement: Statement, which: WhichCase, reason: string) {
  const place = 'id' in which ? [which.id, null] : [null, which.number];
  const [row] = await ask<{ outcome: O }>(tx, statement, [...place, reason]);
  if (!row) throw new Error('a hold was neither set nor refused');
  return row.outcome;
}
