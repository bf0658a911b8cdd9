import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseLedger } from '../../kit-life/case-ledger.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import { SeenCases, type SeenCase } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { allow, type Result } from '../../platform/result.js';
import { BadInput } from '../../web/problem.js';
import type { MissingInput } from './missing.input.js';
import { homeKits, type HomeKit } from './return.query.js';
import { stepTexts, type StepRefusal } from './step.text.js';

export interface MissingForm extends SeenCase {
  kits: HomeKit[];
}

const MISS: Statement = {
  name: 'missing-report',
  text: `with lost as (
      select u.network_id, u.case_id, u.kit_id, u.supplier_id from case_kit u join kit k on k.id = u.kit_id
      where u.case_id = $1 and u.kit_id = $2 and u.until is null and k.status = 'sealed'),
    missed as (
      insert into missing_kit (network_id, id, case_id, kit_id, remark, reported_by, reported_at)
      select network_id, uuidv7(), case_id, kit_id, $3, acting_person(), app_now() from lost)
    insert into incident (network_id, id, organisation_id, case_id, kit_id, kind, remark, reported_by, at)
    select network_id, uuidv7(), supplier_id, case_id, kit_id, 'kit-missing', $3, acting_person(), app_now() from lost returning id`,
};
const UNDO: Statement = {
  name: 'missing-undo',
  text: 'update missing_kit set undone_at = app_now() where case_id = $1 and reported_at = $2 and undone_at is null',
};

/** A box that cannot be found: reported by its pharmacy or by the network, and an incident either way. */
@Injectable()
export class MissingKits {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly ledger: CaseLedger,
  ) {}

  form(caseId: string, actor: Actor): Promise<Result<MissingForm, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const seen = await this.cases.see(tx, caseId, actor);
      if (!seen.ok) return seen;
      const kits = (await homeKits(tx, caseId)).filter(({ returned }) => !returned);
      return allow({ ...seen.value, kits });
    });
  }

  report(caseId: string, { kitId, remark }: MissingInput, actor: Actor): Promise<Result<ShortCase, StepRefusal>> {
    return this.database.once<ShortCase, StepRefusal>(
      actor,
      caseId,
      async (tx) => {
        const moved = await this.ledger.move(tx, caseId, 'miss', { detail: { kitId } });
        if (!moved.ok) return moved;
        const incidents = await ask(tx, MISS, [caseId, kitId, remark]);
        const said = (language: 'nl' | 'en') => stepTexts(language)('notItsKit');
        if (incidents.length === 0) throw new BadInput([{ field: 'kitId', said }]);
        return moved;
      },
      (tx) => shortCaseAgain(tx, caseId),
    );
  }

  async undo(tx: EntityManager, caseId: string, reportedAt: Date): Promise<void> {
    await ask(tx, UNDO, [caseId, reportedAt]);
  }
}
