import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { Live } from '../platform/live.service.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { SecondFactors } from '../access/second-factors/second-factors.service.js';
import { beginsOn, endsAfter } from './days.rules.js';
import type { EndOfWorkInput, PersonInput, WorkInput } from './person.input.js';

const CHANGE: Statement = { name: 'change-person', text: 'select change_person($1, $2, $3, $4, $5) as outcome' };
const ADD: Statement = { name: 'add-membership', text: 'select add_membership($1, $2, $3, $4, $5) as outcome' };
const END: Statement = { name: 'end-membership', text: 'select end_membership($1, $2, $3, $4) as outcome' };
const DISABLE: Statement = { name: 'disable-person', text: 'select disable_person($1) as outcome' };
const ENABLE: Statement = { name: 'enable-person', text: 'select enable_person($1) as outcome' };
const AUDIT: Statement = { name: 'audit-people', text: `select audit_append($1, null, 'done', $2)` };

export type PersonRefusal =
  | 'not-found'
  | 'stale'
  | 'works-elsewhere'
  | 'role-does-not-fit'
  | 'ends-too-soon'
  | 'already-member'
  | 'last-administrator'
  | 'is-disabled'
  | 'is-enabled';
interface Done {
  id: string;
}
type Changed = Promise<Result<Done, PersonRefusal>>;

/** What an administrator does to somebody's account: the database says of whom it is theirs to say. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly live: Live,
    private readonly secondFactors: SecondFactors,
  ) {}

  change(id: string, { name, profession, big }: PersonInput, version: number, actor: Actor): Changed {
    const values = [id, version, name.trim(), profession ?? null, big ?? null];
    return this.#do('person-changed', id, actor, CHANGE, values);
  }

  addWork(id: string, { organisationId, role, from, until }: WorkInput, actor: Actor): Changed {
    return this.#do('membership-added', id, actor, ADD, [id, organisationId, role, beginsOn(from), endsAfter(until)]);
  }

  endWork(id: string, { organisationId, role, until }: EndOfWorkInput, actor: Actor): Changed {
    return this.#do('membership-ended', id, actor, END, [id, organisationId, role, endsAfter(until)]);
  }

  disable = (id: string, actor: Actor): Changed => this.#do('person-disabled', id, actor, DISABLE, [id]);

  enable = (id: string, actor: Actor): Changed => this.#do('person-enabled', id, actor, ENABLE, [id]);

  /** They lost what they prove themselves with; at the next sign-in they set it up anew. */
  async resetSecondFactor(id: string, actor: Actor): Changed {
    const result = await this.database.as<Done, PersonRefusal>(actor, async (tx) =>
      (await this.secondFactors.reset(tx, id)) ? allow({ id }) : refuse('not-found'),
    );
    this.live.changed([id]);
    return result;
  }

  /** What happened and what stands on record are one; pages that hang open somewhere look again who they are. */
  async #do(what: string, id: string, actor: Actor, statement: Statement, values: unknown[]): Changed {
    const result = await this.database.as<Done, PersonRefusal>(actor, async (tx: EntityManager) => {
      const [row] = await ask<{ outcome: PersonRefusal | 'done' }>(tx, statement, values);
      const outcome = row?.outcome ?? 'not-found';
      if (outcome !== 'done') return refuse(outcome);
      await announce(tx, what, { subject: 'person', subjectId: id, about: [id] });
      await ask(tx, AUDIT, [what, id]);
      return allow({ id });
    });
    if (result.ok) this.live.changed([id]);
    return result;
  }
}
