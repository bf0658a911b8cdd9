import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type OnceRefusal, type Statement } from '../platform/database/database.js';
import { insertNew } from '../platform/database/insert-new.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { agbInUse, unlessAgbInUse } from './agb-in-use.js';
import { Organisation } from './organisation.entity.js';
import type { NewOrganisationInput, OrganisationInput } from './organisations.input.js';

const CHANGE: Statement = {
  name: 'organisation-change',
  text: 'select change_organisation($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as outcome',
};
const AUDIT: Statement = { name: 'audit-organisations', text: `select audit_append($1, null, 'done', $2)` };

interface Done {
  id: string;
}
type Stale = 'not-found' | 'stale';

@Injectable()
export class Organisations {
  constructor(private readonly database: Database) {}

  add(input: NewOrganisationInput, actor: Actor): Promise<Result<Done, OnceRefusal>> {
    return this.database.once<Done>(
      actor,
      null,
      async (tx, id) => {
        await addOrganisation(tx, id, input, actor);
        return allow({ id });
      },
      (_, id) => Promise.resolve(allow({ id })),
    );
  }

  refuseUsed(agb: string | undefined | null, actor: Actor): Promise<void> {
    return this.database.read(actor, (tx) => unlessAgbInUse(tx, agb));
  }

  change(id: string, input: OrganisationInput, version: number, actor: Actor): Promise<Result<Done, Stale>> {
    return this.database.as<Done, Stale>(actor, (tx) => changeOrganisation(tx, id, input, version));
  }
}

/** By hand or by a list, within somebody's transaction. */
export async function addOrganisation(tx: EntityManager, id: string, input: NewOrganisationInput, actor: Actor) {
  const organisation = { networkId: actor.network, id, kind: input.kind, ...factsOf(input) };
  if (!(await insertNew(tx, Organisation, organisation))) throw agbInUse();
  await announce(tx, 'organisation-added', { subject: 'organisation', subjectId: id, about: [id] });
  await ask(tx, AUDIT, ['organisation-added', id]);
}

/** Everything that may be changed is as said; what is not said is none. */
export async function changeOrganisation(
  tx: EntityManager,
  id: string,
  input: OrganisationInput,
  version: number,
): Promise<Result<Done, Stale>> {
  const { name, agb, mailAddress, language, phone, street, postcode, place } = factsOf(input);
  const values = [id, version, name, agb, mailAddress, language, phone, street, postcode, place];
  const [row] = await ask<{ outcome: 'done' | Stale | 'agb-in-use' }>(tx, CHANGE, values);
  const outcome = row?.outcome ?? 'not-found';
  if (outcome === 'agb-in-use') throw agbInUse();
  if (outcome !== 'done') return refuse(outcome);
  await announce(tx, 'organisation-changed', { subject: 'organisation', subjectId: id, about: [id] });
  await ask(tx, AUDIT, ['organisation-changed', id]);
  return allow({ id });
}

const factsOf = ({ name, agb, mailAddress, language = 'nl', phone, street, postcode, place }: OrganisationInput) => ({
  ...{ name: name.trim(), agb, mailAddress, language, phone, street, place },
  postcode: postcode?.replaceAll(' ', '').toUpperCase(),
});
