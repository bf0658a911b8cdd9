import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type OnceRefusal, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { agbInUse, refuseInUse, UNLESS_IN_USE } from './agb-in-use.js';
import type { NewOrganisationInput, OrganisationInput } from './organisations.input.js';

const ADD: Statement = {
  name: 'organisation-add',
  text: `insert into organisation (network_id, id, name, kind, agb, mail_address, language, phone, street, postcode, place)
         values (acting_network(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ${UNLESS_IN_USE}`,
};
const CHANGE: Statement = {
  name: 'organisation-change',
  text: 'select change_organisation($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as outcome',
};
const AUDIT: Statement = { name: 'audit-organisations', text: `select audit_append($1, null, 'done', $2)` };

interface Done {
  id: string;
}

@Injectable()
export class Organisations {
  constructor(private readonly database: Database) {}

  add(input: NewOrganisationInput, actor: Actor): Promise<Result<Done, OnceRefusal>> {
    return this.database.once<Done, never>(
      actor,
      null,
      async (tx, id) => {
        const [name, ...rest] = valuesOf(input);
        refuseInUse(await ask(tx, ADD, [id, name, input.kind, ...rest]));
        await announce(tx, 'organisation-added', { subject: 'organisation', subjectId: id, about: [id] });
        await ask(tx, AUDIT, ['organisation-added', id]);
        return allow({ id });
      },
      (_, id) => Promise.resolve(allow({ id })),
    );
  }

  change(
    id: string,
    input: OrganisationInput,
    version: number,
    actor: Actor,
  ): Promise<Result<Done, 'not-found' | 'stale'>> {
    return this.database.as<Done, 'not-found' | 'stale'>(actor, async (tx) => {
      const values = [id, version, ...valuesOf(input)];
      const [row] = await ask<{ outcome: 'done' | 'not-found' | 'stale' | 'agb-in-use' }>(tx, CHANGE, values);
      const outcome = row?.outcome ?? 'not-found';
      if (outcome === 'agb-in-use') throw agbInUse();
      if (outcome !== 'done') return refuse(outcome);
      await announce(tx, 'organisation-changed', { subject: 'organisation', subjectId: id, about: [id] });
      await ask(tx, AUDIT, ['organisation-changed', id]);
      return allow({ id });
    });
  }
}

const valuesOf = ({ name, agb, mailAddress, language, phone, street, postcode, place }: OrganisationInput) => [
  ...[name.trim(), agb ?? null, mailAddress ?? null, language ?? 'nl', phone ?? null, street ?? null],
  ...[postcode?.replaceAll(' ', '').toUpperCase() ?? null, place ?? null],
];
