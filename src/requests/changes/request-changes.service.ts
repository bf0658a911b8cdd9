import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseDetails } from '../../kit-life/case-details.js';
import { AT_HOME } from '../../kit-life/case-status.js';
import type { HomeCareTeam } from '../../kit-life/home-care.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain, shortCaseOf } from '../../kit-life/short-case.query.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { Region } from '../../regions/region.query.js';
import { BadInput } from '../../web/problem.js';
import { caseToSign } from './renewal.query.js';
import { aboutRequest } from '../asking/request-context.query.js';
import type { Address } from '../../patients/patient.js';
import { Patients } from '../../patients/patients.service.js';
import { requestTexts } from '../asking/request-form.text.js';
import { tryAgainLater } from '../answering/offer-again.js';
import { pc4Of } from '../../web/input/postcode.js';

type Changed = Promise<Result<ShortCase, MoveRefusal | OnceRefusal | 'stale'>>;

/** What a practice changes after it has asked; the case stays where it is. */
@Injectable()
export class Details {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly details: CaseDetails,
    private readonly patients: Patients,
    private readonly region: Region,
  ) {}

  changeAddress(caseId: string, address: Address, version: number, actor: Actor): Changed {
    return this.database.as<ShortCase, MoveRefusal | 'stale'>(actor, async (tx) => {
      const open = await this.details.ofPractice(tx, caseId);
      if (!open.ok) return open;
      const area = await this.region.area(tx, pc4Of(address.postcode));
      if (!area) throw wrong('postcode', 'postcodeOutside');
      if (!(await this.patients.changeAddress(tx, caseId, address, version, actor))) return refuse('stale');
      await this.details.changeArea(tx, caseId, area.pc4, area.gmCode);
      if (open.value.status === 'unplaced') await tryAgainLater(tx, caseId, this.clock.now());
      await tell(tx, 'address-changed', caseId);
      return allow(open.value);
    });
  }

  bringInHomeCare(caseId: string, homeCare: readonly HomeCareTeam[], actor: Actor): Changed {
    return this.#once(caseId, actor, async (tx) => {
      const named = [...new Set(homeCare.map(({ organisationId }) => organisationId))];
      const { organisations } = await aboutRequest(tx, named);
      const wrongOne = named.find((id) => !organisations.some((one) => one.id === id && one.kind === 'home-care'));
      if (wrongOne || named.length === 0) throw wrong('homeCare.0.organisationId', 'homeCareWrong');
      const before = (await caseToSign(tx, caseId))?.homeCare ?? [];
      const changed = await this.details.bringInHomeCare(tx, caseId, homeCare);
      if (!changed.ok) return changed;
      const broughtIn = named.filter((id) => !before.some(({ organisationId }) => organisationId === id));
      await tell(tx, 'home-care-changed', caseId, broughtIn);
      return allow((await shortCaseOf(tx, caseId)) ?? changed.value);
    });
  }

  answerNeed(caseId: string, stillNeeded: boolean, actor: Actor): Changed {
    return this.#once(caseId, actor, async (tx) => {
      const open = await this.details.ofPractice(tx, caseId);
      if (!open.ok) return open;
      if (!AT_HOME.includes(open.value.status)) return refuse('not-from-this-status');
      await this.details.answerNeed(tx, caseId, stillNeeded);
      await tell(tx, 'need-answered', caseId, [], { stillNeeded });
      return open;
    });
  }

  #once(
    caseId: string,
    actor: Actor,
    work: (tx: EntityManager) => Promise<Result<ShortCase, MoveRefusal>>,
  ): Promise<Result<ShortCase, MoveRefusal | OnceRefusal>> {
    return this.database.once<ShortCase, MoveRefusal>(actor, caseId, work, (tx, id) => shortCaseAgain(tx, id));
  }
}

async function tell(tx: EntityManager, kind: string, caseId: string, about: string[] = [], detail = {}): Promise<void> {
  await announce(tx, kind, { subject: 'case', subjectId: caseId, caseId, about, detail });
}

function wrong(field: string, key: 'postcodeOutside' | 'homeCareWrong'): BadInput {
  return new BadInput([{ field, said: (language) => requestTexts(language)(key) }]);
}
