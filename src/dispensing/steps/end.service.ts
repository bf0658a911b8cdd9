import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseLedger } from '../../kit-life/case-ledger.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain, shortCaseOf } from '../../kit-life/short-case.query.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import { SeenCases, type SeenCase } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { dayOf, type PlainDate } from '../../platform/calendar.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { allow, type Result } from '../../platform/result.js';
import { BadInput } from '../../web/problem.js';
import type { EndInput } from './end.input.js';
import { endTexts } from './end.text.js';
import { momentOn } from './moment.rules.js';
import type { StepRefusal } from './step.text.js';
import type { Rightly } from '../../web/rightly.js';

export interface EndForm extends SeenCase {
  today: PlainDate;
}

/** The use of the kit ends: reported by whoever knows it first. */
@Injectable()
export class Ends {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly ledger: CaseLedger,
    private readonly clock: Clock,
  ) {}

  form(caseId: string, actor: Actor): Promise<Result<EndForm, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const seen = await this.cases.see(tx, caseId, actor);
      if (!seen.ok) return seen;
      return allow({ ...seen.value, today: this.clock.today() });
    });
  }

  report(caseId: string, input: EndInput, actor: Actor): Promise<Result<ShortCase, StepRefusal>> {
    return this.database.once<ShortCase, StepRefusal>(
      actor,
      caseId,
      (tx) => this.end(tx, caseId, input),
      (tx) => shortCaseAgain(tx, caseId),
    );
  }

  refuseSoFar(caseId: string, { on }: Rightly<EndInput>, actor: Actor): Promise<void> {
    return this.database.read(actor, async (tx) => {
      const short = on === undefined ? null : await shortCaseOf(tx, caseId);
      if (short && on !== undefined) this.#momentOf(on, short, 'on');
    });
  }

  /** Within another step too: a kit that comes back before anybody said that the use had ended. */
  async end(
    tx: EntityManager,
    caseId: string,
    { reason, on }: EndInput,
    place = '',
  ): Promise<Result<ShortCase, MoveRefusal>> {
    const field = `${place}on`;
    const at = this.#momentOf(on, null, field);
    const moved = await this.ledger.move(tx, caseId, 'end', { at, detail: { reason, on } });
    if (moved.ok) this.#momentOf(on, moved.value, field);
    return moved;
  }

  /** Not ahead of now, nor before it was asked for. */
  #momentOf(on: PlainDate, of: ShortCase | null, field: string): Date {
    const says = (why: 'future' | 'tooEarly') => new BadInput([{ field, said: (language) => endTexts(language)(why) }]);
    const at = momentOn(on, this.clock.now());
    if (!at) throw says('future');
    if (of?.moments.requested && on < dayOf(of.moments.requested)) throw says('tooEarly');
    return at;
  }
}
