import type { EntityManager } from 'typeorm';
import type { OrganisationKind } from '../../platform/actor.js';
import { ask, type Statement } from '../../platform/database/database.js';

/** Every word stands somewhere in it, in whatever order: the name that begins with the first word goes before. */
export const named = (name: string) =>
  `cardinality($1::text[]) > 0 and not exists (select from unnest($1::text[]) w where strpos(plain_name(${name}), plain_name(w)) = 0)`;
const order = (name: string) => `order by strpos(plain_name(${name}), plain_name(($1::text[])[1])), ${name}`;

export interface ProductRow {
  code: string;
  name: string;
  strength: string | null;
  byCode: boolean;
}
const CODED = '(p.code = any ($2) or p.gtin = any ($2) or p.maker_code = any ($2))';
const PRODUCT = `concat_ws(' ', p.name, p.strength, p.form)`;
const PRODUCTS: Statement = {
  name: 'find-products',
  text: `select p.code, p.name, p.strength, ${CODED} as "byCode" from product p
         where p.network_id = acting_network() and (${CODED} or (${named(PRODUCT)})) ${order('p.name')}, p.code limit $3`,
};
export const productsFound = (tx: EntityManager, words: readonly string[], codes: readonly string[], limit: number) =>
  ask<ProductRow>(tx, PRODUCTS, [words, codes, limit]);

export interface OrganisationRow {
  id: string;
  name: string;
  kind: OrganisationKind;
  place: string | null;
  phone: string | null;
  /** When it was found by that. */
  agb: string | null;
  /** As it was written down, when it was found by that. */
  byPhone: string | null;
}
/** However it was written down; of the digits without what leads to the country. */
const dialled = (phone: string, digits: string) => `strpos(regexp_replace(${phone}, '\\D', '', 'g'), ${digits}) > 0`;
const PLACED = `concat_ws(' ', o.name, o.place)`;
const ORGANISATIONS: Statement = {
  name: 'find-organisations',
  text: `select o.id, o.name, o.kind, o.place, o.phone, case when o.agb = $2 then o.agb end as agb, t.phone as "byPhone"
         from organisation o left join lateral (select x.phone from (select o.phone union all select c.phone from pharmacy_contact c
             where c.organisation_id = o.id) x (phone) where ${dialled('x.phone', '$5')} limit 1) t on $5::text is not null
         where o.network_id = acting_network() and (o.kind = 'pharmacy') = $4 and (o.agb = $2 or t.phone is not null or (${named(PLACED)}))
         ${order('o.name')}, o.id limit $3`,
};
export const organisationsFound = (
  tx: EntityManager,
  words: readonly string[],
  { agb, phone }: Record<'agb' | 'phone', string | null>,
  pharmacies: boolean,
  limit: number,
) => ask<OrganisationRow>(tx, ORGANISATIONS, [words, agb, limit, pharmacies, phone]);

export interface PersonRow {
  id: string;
  name: string;
  email: string;
  byEmail: boolean;
  /** The organisations of now. */
  works: string[];
}
/** A part of it is enough for who keeps the list of people. */
const MAILED = `case when $3 then strpos(lower(p.email), lower(($1::text[])[1])) > 0 else lower(p.email) = lower(($1::text[])[1]) end
           and cardinality($1::text[]) = 1`;
const PEOPLE: Statement = {
  name: 'find-people',
  text: `select p.id, p.name, p.email, ${MAILED} and not (${named('p.name')}) as "byEmail",
           array(select distinct o.name from membership m join organisation o on o.id = m.organisation_id
                 where m.person_id = p.id and (m.until is null or m.until > app_now()) order by o.name) as works
         from person p where p.network_id = acting_network() and (${MAILED} or (${named('p.name')}))
         ${order('p.name')}, p.id limit $2`,
};
export const peopleFound = (tx: EntityManager, words: readonly string[], ofPart: boolean, limit: number) =>
  ask<PersonRow>(tx, PEOPLE, [words, limit, ofPart]);
