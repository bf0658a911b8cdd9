import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { SeenCases, type FormOf, type SeenCase } from './seen-cases.service.js';

/** Somebody who sees a case for a day, and is no party to it otherwise. */
export interface EmergencyAccess {
  id: string;
  organisation: { id: string; name: string };
  person: string | null;
  until: Date;
}
export type EndAccessRefusal = 'not-found' | 'not-your-turn' | 'ended-already';
export interface EmergencyAccessForm extends SeenCase {
  emergencyAccess: EmergencyAccess[];
}

const OF_CASE: Statement = {
  name: 'emergency-access-of-case',
  text: `select id, jsonb_build_object('id', organisation_id, 'name', organisation) as organisation, person, until from emergency_access_of($1)`,
};
/** Whether the part of whoever asks is one that ends it. */
const ENDS: Statement = {
  name: 'ends-emergency-access',
  text: `select acting_parts(acting_network(), $1) && '{practice,supplier}' as ends`,
};
const END: Statement = { name: 'end-emergency-access', text: 'select end_emergency_access($1, $2) as outcome' };

/** For whoever asked for a kit or supplies it: who else sees the case now, and the end of that. */
@Injectable()
export class EmergencyAccesses {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
  ) {}

  ofCase(tx: EntityManager, caseId: string): Promise<EmergencyAccess[]> {
    return ask<EmergencyAccess>(tx, OF_CASE, [caseId]);
  }

  form(caseId: string, actor: Actor): FormOf<EmergencyAccessForm> {
    return this.cases.with(caseId, actor, async (tx) => {
      const [part] = await ask<{ ends: boolean }>(tx, ENDS, [caseId]);
      return part?.ends ? { emergencyAccess: await this.ofCase(tx, caseId) } : null;
    });
  }

  end(caseId: string, id: string, actor: Actor): Promise<Result<{ id: string }, EndAccessRefusal>> {
    return this.database.as<{ id: string }, EndAccessRefusal>(actor, async (tx) => {
      const [row] = await ask<{ outcome: EndAccessRefusal | 'ended' }>(tx, END, [caseId, id]);
      if (!row) throw new Error('end_emergency_access answered nothing');
      return row.outcome === 'ended' ? allow({ id }) : refuse(row.outcome);
    });
  }
}
