import { Injectable } from '@nestjs/common';
import type { OrganisationKind, Role } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import type { SignedIn, SigningIn } from '../web/signed-in.js';
import { Sessions } from './sessions.service.js';

export interface Place {
  organisationId: string;
  role: Role;
  name: string;
  kind: OrganisationKind;
  /** Where they chose to act the last time. */
  chosen: boolean;
}

const PLACES: Statement = {
  name: 'places',
  text: `select m.organisation_id as "organisationId", m.role, o.name, o.kind, l.person_id is not null as chosen
         from membership m join organisation o on o.id = m.organisation_id
         left join chosen_place l on l.person_id = m.person_id and l.organisation_id = m.organisation_id and l.role = m.role
         where m.person_id = acting_person() and holds(m.from_at, m.until, app_now()) and claims_support($1, m.organisation_id, m.role)
         order by chosen desc, o.name, m.role limit 100`,
};
const HOLDS: Statement = {
  name: 'place-holds',
  text: `select 1 from membership where person_id = acting_person() and organisation_id = acting_organisation() and role = acting_role()
           and holds(from_at, until, app_now()) and claims_support($1, organisation_id, role)`,
};
const REMEMBER: Statement = {
  name: 'remember-place',
  text: `insert into chosen_place (network_id, person_id, organisation_id, role, chosen_at)
         values (acting_network(), acting_person(), acting_organisation(), acting_role(), app_now())
         on conflict (person_id) do update set organisation_id = excluded.organisation_id, role = excluded.role, chosen_at = excluded.chosen_at`,
};
const AUDIT: Statement = { name: 'audit-place', text: `select audit_append('sign-in', null, 'done', 'organisation')` };

/** For whom somebody acts: one organisation in one role at a time, of those where they work now and which, if
 * an identity provider vouched for them, it named too. */
@Injectable()
export class ActiveMembership {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  list({ sessionId, actor }: SignedIn | SigningIn): Promise<Place[]> {
    return this.database.read(actor, (tx) => ask<Place>(tx, PLACES, [sessionId]));
  }

  /** As whom they will be: the database sees whether that holds. */
  choose(
    { sessionId, actor }: SignedIn | SigningIn,
    { organisationId, role }: Pick<Place, 'organisationId' | 'role'>,
  ): Promise<Result<string, 'not-found'>> {
    const there = { ...actor, organisation: organisationId, role, command: undefined };
    return this.database.as<string, 'not-found'>(there, async (tx) => {
      if ((await ask(tx, HOLDS, [sessionId])).length === 0) return refuse('not-found');
      await ask(tx, REMEMBER);
      const token = await this.sessions.goOn(tx, sessionId, 'full');
      if (!token) return refuse('not-found');
      await ask(tx, AUDIT);
      return allow(token);
    });
  }
}
