import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput } from '../web/problem.js';
import type { Language } from '../web/texts.js';
import { erasureTexts } from './erasures.text.js';
import type { EndOfHold, HoldReason } from './legal-hold.text.js';
import { SeenCases, type FormOf, type SeenCase } from './seen-cases.service.js';

/** A case of one's own, or any of the network by its number. */
export type WhichCase = { id: string } | { number: number };
export type HoldRefusal = 'not-found' | 'person-erased' | 'held-already';
export type EndRefusal = 'not-found' | 'not-held' | 'held-by-other';
export interface HoldForm extends SeenCase {
  /** `own`: set by the organisation that looks, which may let go of it. */
  hold: { since: Date; reason: HoldReason; own: boolean } | null;
  erased: boolean;
}

const HOLD: Statement = { name: 'hold-person', text: 'select hold_person($1, $2, $3) as outcome' };
const END: Statement = { name: 'end-hold', text: 'select end_hold($1, $2, $3) as outcome' };
const HELD: Statement = {
  name: 'hold-of-case',
  text: `select k.person_erased_at is not null as erased, h.set_at as since, h.reason,
                h.set_for = acting_organisation() as own from kit_case k
         left join legal_hold h on h.case_id = k.id and h.ended_at is null where k.id = $1 and may_hold(k.id)`,
};
const OF_ANOTHER: Statement = {
  name: 'hold-of-another',
  text: `select 1 from legal_hold where case_id = $1 and ended_at is null and set_for <> acting_organisation() and may_hold(case_id)`,
};

/** Somebody's data are kept although their retention has passed, because a complaint or an investigation needs them. */
@Injectable()
export class LegalHolds {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
  ) {}

  form(caseId: string, actor: Actor): FormOf<HoldForm> {
    return this.cases.with(caseId, actor, async (tx) => {
      const [row] = await ask<{ erased: boolean; since: Date | null; reason: HoldReason; own: boolean }>(tx, HELD, [
        caseId,
      ]);
      if (!row) return null;
      const { erased, since, reason, own } = row;
      return { erased, hold: since && { since, reason, own } };
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

  /** Whoever is looked into does not let go of what the inspectorate asked: who set it does, or the network by its number. */
  end(which: WhichCase, reason: EndOfHold, actor: Actor): Promise<Result<{ held: false }, EndRefusal>> {
    return this.database.as<{ held: false }, EndRefusal>(actor, async (tx) => {
      if ('id' in which && (await ask(tx, OF_ANOTHER, [which.id])).length > 0) return refuse('held-by-other');
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
