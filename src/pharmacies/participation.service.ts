import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { appNow, insertNew } from '../platform/database/insert-new.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput, Problem } from '../web/problem.js';
import type { AgreementInput, PauseInput, ReadinessInput } from './participation.input.js';
import type { PharmacyState } from './participation.rules.js';
import { PharmacyAgreement } from './pharmacy-agreement.entity.js';
import { PharmacyPause } from './pharmacy-pause.entity.js';
import { PharmacyReadiness } from './pharmacy-readiness.entity.js';
import { PharmacyState as EnteredState } from './pharmacy-state.entity.js';
import { pharmaciesNow, type PharmacyNow } from './pharmacies.query.js';
import { pharmacyTexts } from './pharmacies.text.js';
import { readinessTexts } from './readiness.text.js';
import { stateAfter, type Step, type StepRefusal } from './pharmacy-states.rules.js';

const STATE_NOW: Statement = {
  name: 'pharmacy-state-now',
  text: `select p.organisation_id as id, (select s.state from pharmacy_state s where s.organisation_id = p.organisation_id and s.from_at <= app_now()
                                          order by s.from_at desc limit 1) as state from pharmacy p where p.organisation_id = $1`,
};

/** What the network records of a pharmacy, and what a pharmacy says of itself. The past is never rewritten. */
@Injectable()
export class Participation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  agree(id: string, { from, until, signedBy }: AgreementInput, actor: Actor) {
    if (until <= from) throw wrongUntil();
    const period = { fromDay: from, untilDay: until };
    return this.#step('agreement', id, actor, null, (tx) =>
      tx.getRepository(PharmacyAgreement).insert({ ...rowOf(id, actor), ...period, signedBy }),
    );
  }

  enter(step: Exclude<Step, 'agreement'>, id: string, actor: Actor, reason: string | null = null) {
    return this.#step(step, id, actor, reason, () => Promise.resolve());
  }

  pause(id: string, { from, until, reason }: PauseInput, actor: Actor): Promise<Result<PharmacyNow, never>> {
    if (actor.role !== 'coordinator' && id !== actor.organisation) throw new Problem(404, { reason: 'not-found' });
    if (until !== undefined && until <= from) throw wrongUntil();
    return this.#say(id, 'pharmacy-paused', actor, (tx) =>
      tx.getRepository(PharmacyPause).insert({ ...rowOf(id, actor), fromDay: from, untilDay: until, reason }),
    );
  }

  /** A pharmacy says so itself, or to the coordinator who phoned. */
  confirmReady(id: string, { readyKits }: ReadinessInput, actor: Actor): Promise<Result<PharmacyNow, never>> {
    if (actor.role !== 'coordinator' && id !== actor.organisation) throw new Problem(404, { reason: 'not-found' });
    return this.#say(id, 'pharmacy-ready', actor, async (tx) => {
      const counted = (await this.#now(tx, id)).readyKits;
      if (readyKits !== undefined && readyKits !== counted) throw kitsDiffer(readyKits, counted);
      await insertNew(tx, PharmacyReadiness, { ...byActor(id, actor), confirmedAt: appNow, readyKits });
    });
  }

  #step(step: Step, id: string, actor: Actor, reason: string | null, work: (tx: EntityManager) => Promise<unknown>) {
    return this.database.as<PharmacyNow, StepRefusal>(actor, async (tx) => {
      const next = stateAfter(step, await stateOf(tx, id));
      if (next === null) return refuse('not-from-this-state');
      await work(tx);
      await tx.getRepository(EnteredState).insert({ ...byActor(id, actor), fromAt: appNow, state: next, reason });
      await announce(tx, `pharmacy-${step}`, { subject: 'pharmacy', subjectId: id, about: [id] });
      return allow(await this.#now(tx, id));
    });
  }

  #say(id: string, kind: string, actor: Actor, work: (tx: EntityManager) => Promise<unknown>) {
    return this.database.as<PharmacyNow, never>(actor, async (tx) => {
      await stateOf(tx, id);
      await work(tx);
      await announce(tx, kind, { subject: 'pharmacy', subjectId: id, about: [id] });
      return allow(await this.#now(tx, id));
    });
  }

  async #now(tx: EntityManager, id: string): Promise<PharmacyNow> {
    const [pharmacy] = await pharmaciesNow(tx, this.clock.now(), id);
    if (!pharmacy) throw new Problem(404, { reason: 'not-found' });
    return pharmacy;
  }
}

async function stateOf(tx: EntityManager, id: string): Promise<PharmacyState> {
  const [row] = await ask<{ state: PharmacyState | null }>(tx, STATE_NOW, [id]);
  if (!row) throw new Problem(404, { reason: 'not-found' });
  return row.state ?? 'interested';
}

const rowOf = (organisationId: string, { network }: Actor) => ({
  ...{ networkId: network, id: uuidv7(), organisationId, recordedAt: appNow },
});
const byActor = (organisationId: string, { network, person }: Actor) => ({
  ...{ networkId: network, organisationId, byPerson: person },
});

/** Which ones, is answered line by line: of opiates nobody guesses. */
const kitsDiffer = (said: number, counted: number) =>
  new BadInput([
    {
      field: 'readyKits',
      said: (language) => readinessTexts(language)(said < counted ? 'kitsMissing' : 'kitsUnknown', { said, counted }),
    },
  ]);
const wrongUntil = () => new BadInput([{ field: 'until', said: (language) => pharmacyTexts(language)('untilWrong') }]);
