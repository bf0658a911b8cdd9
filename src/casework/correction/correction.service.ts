import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Settings } from '../../access/settings.service.js';
import { Undoing } from '../../dispensing/steps/undo.service.js';
import { CaseCorrections, type StatusChange } from '../../kit-life/case-corrections.js';
import { whyNotCorrect } from '../../kit-life/correction.rules.js';
import { KIT_LIFE_SETTINGS } from '../../kit-life/kit-life.settings.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import { SeenCases, type SeenCase } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { allow, type Result } from '../../platform/result.js';

export interface CorrectionForm extends SeenCase {
  latest: { move: StatusChange; at: Date } | null;
  withinHours: number;
  /** Why it cannot be undone, or null when it can. */
  whyNot: MoveRefusal | null;
}

/** Undoes the latest move of a case, and what that move wrote about kits, in one transaction. */
@Injectable()
export class Corrections {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly corrections: CaseCorrections,
    private readonly undoing: Undoing,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  form(caseId: string, actor: Actor): Promise<Result<CorrectionForm, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const seen = await this.cases.see(tx, caseId, actor);
      if (!seen.ok) return seen;
      return allow({ ...seen.value, ...(await this.#latest(tx, caseId, actor)) });
    });
  }

  /** Whether whoever looks would be allowed to undo the latest move now. */
  async possible(tx: EntityManager, caseId: string, actor: Actor): Promise<boolean> {
    const { latest, whyNot } = await this.#latest(tx, caseId, actor);
    return latest !== null && whyNot === null;
  }

  async #latest(tx: EntityManager, caseId: string, actor: Actor): Promise<Omit<CorrectionForm, keyof SeenCase>> {
    const withinHours = (await this.settings.read(tx, KIT_LIFE_SETTINGS))['case.correctionHours'];
    const latest = await this.corrections.latest(tx, caseId);
    const whyNot = latest && whyNotCorrect(latest, actor.organisation, this.clock.now(), withinHours);
    return { latest: latest && { move: latest.kind, at: latest.at }, withinHours, whyNot };
  }

  correct(caseId: string, reason: string, actor: Actor): Promise<Result<ShortCase, MoveRefusal | OnceRefusal>> {
    return this.database.once<ShortCase, MoveRefusal>(
      actor,
      caseId,
      async (tx) => {
        const hours = (await this.settings.read(tx, KIT_LIFE_SETTINGS))['case.correctionHours'];
        const corrected = await this.corrections.correct(tx, caseId, reason, actor, this.clock.now(), hours);
        if (!corrected.ok) return corrected;
        const { short, undone } = corrected.value;
        const taken = await this.undoing.undo(tx, caseId, undone, reason);
        return taken.ok ? allow(short) : taken;
      },
      (tx) => shortCaseAgain(tx, caseId),
    );
  }
}
