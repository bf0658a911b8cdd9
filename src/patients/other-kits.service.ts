import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SeenCases, type FormOf, type SeenCase } from './seen-cases.service.js';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import type { FoundMark } from './marks.rules.js';
import type { PatientSaid, Stage } from './other-kits.text.js';

/** Another case of who is, or may be, the patient of a case. */
export interface OtherKit {
  id: string;
  /** Only of what the pharmacy supplies itself. */
  number: number | null;
  own: boolean;
  /** By what the two are taken for one patient. */
  mark: FoundMark;
  stage: Stage;
  pharmacy: string;
  phone: string | null;
  said: PatientSaid | null;
  saidAt: Date | null;
}
export interface UnsettledCase {
  id: string;
  number: number;
  others: number;
}
export interface OtherKitsForm extends SeenCase {
  otherKits: OtherKit[];
}

const OTHERS: Statement = {
  name: 'other-kits',
  text: 'select id, number::int, own, mark, stage, pharmacy, phone, said, said_at as "saidAt" from other_kits($1)',
};
const SUPPLIES: Statement = {
  name: 'supplies-case',
  text: `select 1 from case_party where case_id = $1 and organisation_id = acting_organisation() and until is null and part = 'supplier'`,
};
const TO_SETTLE: Statement = {
  name: 'other-kits-to-settle',
  text: 'select id, number::int, others from other_kits_to_settle() limit 50',
};
const SAY: Statement = { name: 'say-patient', text: 'select say_patient($1, $2, $3) as outcome' };

/** That a kit may be under way or at home already: for the pharmacy that has taken a case, which phones and says what came of it. */
@Injectable()
export class OtherKits {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
  ) {}

  /** Nothing for whoever does not supply the case. */
  of(tx: EntityManager, caseId: string): Promise<OtherKit[]> {
    return ask<OtherKit>(tx, OTHERS, [caseId]);
  }

  /** Cases of the pharmacy for whose patient there may be another, of whom it has not said who it is. */
  toSettle(tx: EntityManager): Promise<UnsettledCase[]> {
    return ask<UnsettledCase>(tx, TO_SETTLE);
  }

  form(caseId: string, actor: Actor): FormOf<OtherKitsForm> {
    return this.cases.with(caseId, actor, async (tx) => {
      const supplies = (await ask(tx, SUPPLIES, [caseId])).length > 0;
      return supplies ? { otherKits: await this.of(tx, caseId) } : null;
    });
  }

  say(caseId: string, other: string, said: PatientSaid, actor: Actor): Promise<Result<{ said: true }, 'not-found'>> {
    return this.database.as<{ said: true }, 'not-found'>(actor, async (tx) => {
      const [row] = await ask<{ outcome: string }>(tx, SAY, [caseId, other, said]);
      return row?.outcome === 'said' ? allow({ said: true }) : refuse('not-found');
    });
  }
}
