import type { EntityManager } from 'typeorm';
import type { OrganisationKind, Role } from '../../platform/actor.js';
import { ask, type Statement } from '../../platform/database/database.js';

export interface ListedPerson {
  id: string;
  name: string;
  email: string;
  disabledAt: Date | null;
  works: { organisation: string; role: Role }[];
}
export interface ListedOrganisation {
  id: string;
  name: string;
  kind: OrganisationKind;
  place: string | null;
  phone: string | null;
  agb: string | null;
  agbInvented: boolean;
}

const PEOPLE: Statement = {
  name: 'people',
  text: `select p.id, p.name, p.email, p.disabled_at as "disabledAt",
                coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'role', m.role) order by o.name) filter (where m.role is not null), '[]') as works
         from person p left join membership m on m.person_id = p.id and m.until is null left join organisation o on o.id = m.organisation_id
         where $1::uuid is null or p.id > $1 group by p.id order by p.id limit $2`,
};
const ORGANISATIONS: Statement = {
  name: 'organisations',
  text: `select id, name, kind, place, phone, agb, agb_invented as "agbInvented" from organisation
         where ($1::text is null or kind = $1) and kind <> 'network' order by kind, name limit $2`,
};

export const listPeople = (tx: EntityManager, after: string | null, limit: number) =>
  ask<ListedPerson>(tx, PEOPLE, [after, limit]);

export const listOrganisations = (tx: EntityManager, kind: OrganisationKind | null, limit: number) =>
  ask<ListedOrganisation>(tx, ORGANISATIONS, [kind, limit]);
