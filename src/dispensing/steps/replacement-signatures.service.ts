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
const TO_SIGN: Statement = {
  name: 'replacements-to-sign',
  text: `select r.id, not order_equals_kit(c, r.id) as differs, exists (select from replacement_to_sign s where s.case_id = c.id and s.kit_id = r.id) as asked
         from ready_kit r, kit_case c where c.id = $1 and r.organisation_id = acting_organisation() and r.id = any ($2::uuid[])
           and c.signed_opium is not null
           and not (order_equals_kit(c, r.id) and order_is_valid(c) and order_covers_another_kit(c))`,
};

const BEFORE: Statement = {
  name: 'before-replacement',
  text: `select exists (select from box_report r where r.case_id = k.id and r.report = 'end' and r.decided_by is null) as "endReported",
           not (order_is_valid(k) and order_covers_another_kit(k)) as "signFirst",
           exists (select from signed_form f where f.case_id = k.id)
             and not exists (select from execution_order o where o.case_id = k.id and o.signed_by is not null) as "onPaper"
         from kit_case k where k.id = $1`,
};
interface KitToSign {
  /** It holds something else than was signed. */
  differs: boolean;
  asked: boolean;
}
interface Before {
  /** By somebody at the box, and nobody confirmed it yet. */
  endReported: boolean;
  /** What was signed covered the kit that left: another asks a signature of its own. */
  signFirst: boolean;
  /** The prescriber signs by hand: the next form is attached, too. */
  onPaper: boolean;
}

export interface ReplacementForm extends PackingForm, Before {
  /** Kits that leave only once the prescriber signed for them, and whether they were asked to. */
  toSign: (ReadyKit & KitToSign)[];
}

/** A second kit goes to the home only after the prescriber signed for it: what was signed covers one supply, of what was signed. */
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
      const found = await ask<KitToSign & { id: string }>(tx, TO_SIGN, [caseId, kits.map(({ id }) => id)]);
      const [before] = await ask<Before>(tx, BEFORE, [caseId]);
      const toSign = new Map(found.map(({ id, ...one }) => [id, one]));
      return {
        ...(before ?? { endReported: false, signFirst: false, onPaper: false }),
        ...{ packed: null, papers: await papersOfVersions(tx) },
        kits: kits.filter(({ id }) => !toSign.has(id)),
        toSign: kits.flatMap((kit) => {
          const it = toSign.get(kit.id);
          return it ? [{ ...kit, ...it }] : [];
        }),
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
