import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import type { PlainDate } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { ask, Database, type OnceRefusal, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import type { Slot } from './standard.js';
import { slotsIn } from './standards.query.js';
import type { SubstitutionRefusal } from './substitution.rules.js';
import { shownSubstitutions, type ShownSubstitution } from './substitutions.query.js';

/** Who decides about it waits for whoever is deciding. */
const HOLD: Statement = {
  name: 'hold-substitution',
  text: 'select pg_advisory_xact_lock(hashtextextended($1::text, 0))',
};

export interface DecidedSubstitution {
  standard: string;
  it: ShownSubstitution;
  slot: Slot;
  /** Of its version. */
  all: ShownSubstitution[];
  today: PlainDate;
}
export type DecidedAnswer = Promise<Result<ShownSubstitution, SubstitutionRefusal | OnceRefusal>>;
type Decision = (tx: EntityManager, now: DecidedSubstitution) => Promise<SubstitutionRefusal | null>;

/** One thing that is decided about a substitution, once, and what it then is. */
@Injectable()
export class SubstitutionDecisions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  decide(standard: string, id: string, actor: Actor, decision: Decision): DecidedAnswer {
    return this.database.once<ShownSubstitution, SubstitutionRefusal>(
      actor,
      id,
      async (tx) => {
        await ask(tx, HOLD, [id]);
        const now = await this.#now(tx, standard, id);
        if (!now) return refuse('not-found');
        const why = await decision(tx, now);
        return why ? refuse(why) : allow((await this.#now(tx, standard, id))?.it ?? now.it);
      },
      async (tx) => allow((await this.#now(tx, standard, id))?.it as ShownSubstitution),
    );
  }

  async #now(tx: EntityManager, standard: string, id: string): Promise<DecidedSubstitution | null> {
    const today = this.clock.today();
    const slots = await slotsIn(tx, standard);
    const all = await shownSubstitutions(tx, standard, slots, today);
    const it = all.find((one) => one.id === id);
    const slot = slots.find(({ code }) => code === it?.slot);
    return it && slot ? { standard, it, slot, all, today } : null;
  }
}
