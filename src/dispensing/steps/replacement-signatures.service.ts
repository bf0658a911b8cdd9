import { Injectable } from '@nestjs/common';
import { record } from '../../access/audit.js';
import { CaseDetails } from '../../kit-life/case-details.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import { SeenCases, type FormOf } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type OnceRefusal, type Statement } from '../../platform/database/database.js';
import { refuse, type Result } from '../../platform/result.js';
import { BadInput } from '../../web/problem.js';
import { readyKits, type ReadyKit } from './packing.query.js';
import { replacementTexts } from './replacement.text.js';
import type { PackingForm } from './packing.service.js';
import { papersOfVersions } from './packing.query.js';

const ASK: Statement = { name: 'ask-for-replacement', text: 'select ask_for_replacement($1, $2) as outcome' };
const OTHERWISE: Statement = {
  name: 'replacements-otherwise',
  text: `select r.id, exists (select from replacement_to_sign s where s.case_id = c.id and s.kit_id = r.id) as asked
         from ready_kit r, kit_case c where c.id = $1 and r.organisation_id = acting_organisation() and r.id = any ($2::uuid[])
           and c.signed_opium is not null and not order_equals_kit(c, r.id)`,
};

const BEFORE: Statement = {
  name: 'before-replacement',
  text: `select exists (select from box_report r where r.case_id = k.id and r.report = 'end' and r.decided_by is null) as "endReported",
           coalesce((select max(o.signed_at) from execution_order o where o.case_id = k.id) < (select max(u.from_at) from case_kit u where u.case_id = k.id), false) as "signedBefore"
         from kit_case k where k.id = $1`,
};
interface Before {
  /** By somebody at the box, and nobody confirmed it yet. */
  endReported: boolean;
  /** Nobody signed since the box that is at home was packed. */
  signedBefore: boolean;
}

export interface ReplacementForm extends PackingForm, Before {
  /** Kits that are not what was signed, and whether the prescriber was asked to sign for one. */
  otherwise: (ReadyKit & { asked: boolean })[];
}

/** A kit on the shelf that is not what was signed goes to the home only after the prescriber signed for it. */
@Injectable()
export class ReplacementSignatures {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly details: CaseDetails,
  ) {}

  form(caseId: string, actor: Actor): FormOf<ReplacementForm> {
    return this.cases.with(caseId, actor, async (tx) => {
      const kits = await readyKits(tx, caseId);
      const found = await ask<{ id: string; asked: boolean }>(tx, OTHERWISE, [caseId, kits.map(({ id }) => id)]);
      const [before] = await ask<Before>(tx, BEFORE, [caseId]);
      const asked = new Map(found.map((one) => [one.id, one.asked]));
      return {
        ...(before ?? { endReported: false, signedBefore: false }),
        ...{ packed: null, papers: await papersOfVersions(tx) },
        kits: kits.filter(({ id }) => !asked.has(id)),
        otherwise: kits.filter(({ id }) => asked.has(id)).map((kit) => ({ ...kit, asked: asked.get(kit.id) === true })),
      };
    });
  }

  ask(caseId: string, kitId: string, actor: Actor): Promise<Result<ShortCase, MoveRefusal | OnceRefusal>> {
    return this.database.once<ShortCase, MoveRefusal>(
      actor,
      caseId,
      async (tx) => {
        const open = await this.details.ofSupplier(tx, caseId);
        if (!open.ok) return open;
        const [row] = await ask<{ outcome: MoveRefusal | 'equal' | null }>(tx, ASK, [caseId, kitId]);
        const outcome = row?.outcome ?? null;
        if (outcome === 'equal') throw nothingToSign();
        if (outcome) return refuse(outcome);
        await record(tx, 'remindToSign', { caseId });
        return open;
      },
      (tx, id) => shortCaseAgain(tx, id),
    );
  }
}

const nothingToSign = () =>
  new BadInput([{ field: 'kitId', said: (language) => replacementTexts(language)('nothingToSign') }]);
