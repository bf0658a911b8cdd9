import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { Provider } from './provider.service.js';

export interface Identity {
  id: string;
  subject: string;
  addedAt: Date;
  usedAt: Date | null;
}
interface Named {
  id: string;
  name: string;
}
export interface IdentityOf {
  person: Named;
  identity: Identity;
}
export interface IdentitiesOf {
  person: Named;
  provider: string | null;
  items: Identity[];
}

const PERSON: Statement = { name: 'identity-person', text: 'select id, name from person where id = $1' };
const LIST: Statement = {
  name: 'identities',
  text: `select id, subject, added_at as "addedAt", used_at as "usedAt" from external_identity where person_id = $1 and issuer = $2 order by id limit 20`,
};
const ADD: Statement = {
  name: 'add-identity',
  text: `insert into external_identity (network_id, person_id, id, issuer, subject, added_by, added_at)
         values (acting_network(), $1, $2, $3, $4, acting_person(), app_now()) on conflict do nothing`,
};
const ADDED: Statement = { name: 'added-identity', text: 'select 1 from external_identity where id = $1' };
const REMOVE: Statement = {
  name: 'remove-identity',
  text: 'delete from external_identity where id = $1 and person_id = $2 returning id',
};
const AUDIT: Statement = { name: 'audit-identity', text: `select audit_append($1, null, 'done', $2)` };

/** Who people are to the identity provider: linked by themselves, or by an administrator of the network who knows them. */
@Injectable()
export class Identities {
  constructor(
    private readonly database: Database,
    private readonly provider: Provider,
  ) {}

  of(personId: string, actor: Actor): Promise<Result<IdentitiesOf, 'not-found'>> {
    return this.database.as(actor, async (tx) => {
      const [person] = await ask<Named>(tx, PERSON, [personId]);
      if (!person) return refuse('not-found');
      return allow({ person, provider: this.provider.name, items: await this.#items(tx, personId) });
    });
  }

  add(
    personId: string,
    subject: string,
    actor: Actor,
  ): Promise<Result<{ id: string }, 'not-found' | 'identity-taken'>> {
    return this.database.as(actor, async (tx) => {
      if ((await ask(tx, PERSON, [personId])).length === 0) return refuse('not-found');
      const id = uuidv7();
      await ask(tx, ADD, [personId, id, this.provider.settings.issuer, subject]);
      if ((await ask(tx, ADDED, [id])).length === 0) return refuse('identity-taken');
      await noteChange(tx, 'linked', personId);
      return allow({ id });
    });
  }

  /** Of somebody else, whom an administrator knows: who somebody is themself only the provider says. */
  async addFor(
    personId: string,
    subject: string,
    actor: Actor,
  ): Promise<Result<{ id: string }, 'not-found' | 'identity-taken'>> {
    return personId === actor.person ? refuse('not-found') : this.add(personId, subject, actor);
  }

  one(personId: string, id: string, actor: Actor): Promise<Result<IdentityOf, 'not-found'>> {
    return this.database.as(actor, async (tx) => {
      const [[person], identity] = [await ask<Named>(tx, PERSON, [personId]), await this.#items(tx, personId)];
      const found = identity.find((one) => one.id === id);
      return person && found ? allow({ person, identity: found }) : refuse('not-found');
    });
  }

  remove(personId: string, id: string, actor: Actor): Promise<Result<{ id: string }, 'not-found'>> {
    return this.database.as(actor, async (tx) => {
      if ((await ask(tx, REMOVE, [id, personId])).length === 0) return refuse('not-found');
      await noteChange(tx, 'unlinked', personId);
      return allow({ id });
    });
  }

  async #items(tx: EntityManager, personId: string): Promise<Identity[]> {
    return this.provider.name ? ask<Identity>(tx, LIST, [personId, this.provider.settings.issuer]) : [];
  }
}

/** On record, and announced so that a letter tells the person themself, whoever did it. */
async function noteChange(tx: EntityManager, change: 'linked' | 'unlinked', personId: string): Promise<void> {
  await ask(tx, AUDIT, [change === 'linked' ? 'link-identity' : 'unlink-identity', personId]);
  await announce(tx, `identity-${change}`, { subject: 'person', subjectId: personId, about: [personId] });
}
