import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { appNow, insertNew } from '../../platform/database/insert-new.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { Experience } from './experience.entity.js';
import type { ExperienceInput } from './experience.input.js';

export interface ToTell {
  caseId: string;
  number: number;
  /** Already, by somebody of the same organisation in the same office. */
  isTold: boolean;
}

const TO_TELL: Statement = {
  name: 'case-to-tell-of',
  text: `select $1::uuid as "caseId", c.number,
           exists (select from experience x where x.case_id = $1 and x.organisation_id = acting_organisation() and x.role = acting_role()) as "isTold"
         from case_told_of($1) c(number) where c.number is not null`,
};

/** What who asked, cared and supplied say of a kit once it is over. */
@Injectable()
export class Experiences {
  constructor(private readonly database: Database) {}

  form(caseId: string, actor: Actor): Promise<Result<ToTell, 'not-found'>> {
    return this.database.read(actor, (tx) => toTell(tx, caseId));
  }

  tell(caseId: string, { minutesSaved, visitAvoided, score }: ExperienceInput, actor: Actor) {
    const work = async (tx: EntityManager): Promise<Result<ToTell, 'not-found' | 'told-already'>> => {
      const asked = await toTell(tx, caseId);
      if (!asked.ok) return asked;
      const told = await insertNew(tx, Experience, {
        ...{ networkId: actor.network, caseId, organisationId: actor.organisation },
        ...{ role: actor.role as Experience['role'], minutesSaved: minutesSaved ?? null, visitAvoided, score },
        ...{ toldBy: actor.person as string, toldAt: appNow },
      });
      return told ? allow({ ...asked.value, isTold: true }) : refuse('told-already');
    };
    return this.database.once<ToTell, 'not-found' | 'told-already'>(actor, caseId, work, (tx) => toTell(tx, caseId));
  }
}

async function toTell(tx: EntityManager, caseId: string): Promise<Result<ToTell, 'not-found'>> {
  const [found] = await ask<ToTell>(tx, TO_TELL, [caseId]);
  return found ? allow(found) : refuse('not-found');
}
