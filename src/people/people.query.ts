import type { EntityManager } from 'typeorm';
import type { Role } from '../platform/actor.js';
import { ask, type Statement } from '../platform/database/database.js';
import { PER_PAGE, type ListOf } from '../web/list.input.js';
import { askSorted, sorted, type Sorts } from '../web/sorted.js';
import { inDutch } from './by-name.js';
import type { NumberStatus } from '../access/register-check.js';
import type { PeopleInput, PeopleSort, PersonState } from './people.input.js';
import type { Profession } from './professions.text.js';

export interface ListedPerson {
  id: string;
  name: string;
  email: string;
  state: PersonState;
  disabledAt: Date | null;
  works: { organisation: string; role: Role }[];
}

export interface Work {
  organisationId: string;
  organisation: string;
  role: Role;
  from: string;
  until: string | null;
  state: 'present' | 'to-come' | 'over';
  /** Whether whoever looks may end it. */
  mine: boolean;
}

export interface KnownPerson {
  id: string;
  version: number;
  name: string;
  email: string;
  profession: Profession | null;
  big: string | null;
  bigStatus: NumberStatus | null;
  state: PersonState;
  disabledAt: Date | null;
  invitedAt: Date | null;
  invitationUntil: Date | null;
  /** Whether all of it is theirs to change: not for somebody who also works elsewhere. */
  wholly: boolean;
  works: Work[];
}

const STATE = `case when p.disabled_at is not null then case when has_joined(p.id) then 'disabled' else 'withdrawn' end
  when has_joined(p.id) then 'active'
  when exists (select from link l where l.person_id = p.id and l.purpose = 'invitation' and l.used_at is null and l.withdrawn_at is null and l.expires_at > app_now())
  then 'invited' else 'invitation-expired' end`;
const NOW = '(m.until is null or m.until > app_now())';
const SORTS: Sorts<PeopleSort> = {
  name: { by: inDutch('one'), type: 'text' },
  email: { by: 'lower(one.email)', type: 'text' },
  state: { by: 'one.state', type: 'text' },
};
const LOST: Statement = {
  name: 'people-who-never-came',
  text: `select count(*)::int as n from person p where (acting_role() = 'administrator' and (acting_for_network()
           or exists (select from membership m where m.person_id = p.id and m.organisation_id = acting_organisation()))) and ${STATE} = 'invitation-expired'`,
};
const PEOPLE = sorted<PeopleSort>(
  ...['people', SORTS, 'one.id'],
  ({ place, after, order }) => `select one.*, ${place} from (
           select p.id, p.name, p.email, p.disabled_at as "disabledAt", ${STATE} as state,
                  coalesce((select jsonb_agg(jsonb_build_object('organisation', o.name, 'role', m.role) order by o.name, m.role)
                            from membership m join organisation o on o.id = m.organisation_id where m.person_id = p.id and ${NOW}), '[]') as works
           from person p
           where ($4::text is null or strpos(plain_name(p.name), plain_name($4)) > 0 or strpos(lower(p.email), lower($4)) > 0)
             and ($6::uuid is null or exists (select from membership m where m.person_id = p.id and m.organisation_id = $6 and ${NOW}))
             and (acting_role() = 'administrator' and (acting_for_network()
               or exists (select from membership m where m.person_id = p.id and m.organisation_id = acting_organisation())))) one
         where ($5::text is null or one.state = $5) and ${after} ${order}`,
);
const PERSON: Statement = {
  name: 'person-known',
  text: `select p.id, p.version, p.name, p.email, p.profession, p.big, (select n.status from number_status n where n.register = 'big' and n.subject_id = p.id) as "bigStatus", p.disabled_at as "disabledAt", ${STATE} as state, looks_after_all_of(p.id) as wholly,
                l.made_at as "invitedAt", l.expires_at as "invitationUntil",
                coalesce((select jsonb_agg(jsonb_build_object('organisationId', o.id, 'organisation', o.name, 'role', m.role,
                            'from', amsterdam_day(m.from_at), 'until', amsterdam_day(m.until - interval '1 second'), 'mine', administers(o.id),
                            'state', case when m.until <= app_now() then 'over' when m.from_at > app_now() then 'to-come' else 'present' end)
                            order by m.until desc nulls first, o.name, m.role)
                          from membership m join organisation o on o.id = m.organisation_id where m.person_id = p.id), '[]') as works
         from person p left join lateral (select i.made_at, i.expires_at from link i where i.person_id = p.id and i.purpose = 'invitation' and i.used_at is null
                                          order by i.made_at desc limit 1) l on true
         where p.id = $1 and administers_person(p.id)`,
};

export function listPeople(tx: EntityManager, asked: PeopleInput): Promise<ListOf<ListedPerson>> {
  const { sort = 'name', cursor, limit = PER_PAGE, q, state, organisationId } = asked;
  return askSorted<ListedPerson, PeopleSort>(tx, PEOPLE, { sort, cursor, limit }, [q, state, organisationId]);
}

export async function knownPerson(tx: EntityManager, id: string): Promise<KnownPerson | undefined> {
  const [person] = await ask<KnownPerson>(tx, PERSON, [id]);
  return person;
}

/** Whose invitation ran out before they came. */
export async function countExpiredInvitations(tx: EntityManager): Promise<number> {
  const [row] = await ask<{ n: number }>(tx, LOST);
  return row?.n ?? 0;
}
