import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { Role } from '../platform/actor.js';
import type { Language } from '../web/texts.js';

export interface Work {
  role: Role;
  organisation: string;
}
/** Somebody who may get a letter: an organisation at its shared address, or a person. */
export interface Addressee {
  id: string;
  name: string;
  address: string | null;
  language: Language;
  phone: string | null;
  /** Where a text message reaches them: as they chose, or the telephone of a duty. */
  mobile?: string | null;
  /** They chose text messages in place of mail. */
  textOnly?: boolean | null;
  coordinator: boolean;
  leadPharmacist: boolean;
  /** Of which of the organisations that are told they are a pharmacist who chose text messages. */
  answersFor?: string[] | null;
  /** Until when the link works that they are sent. */
  usableUntil?: Date | null;
  /** Who sent them a link, and for what they are invited. */
  inviter?: string | null;
  works?: Work[] | null;
}

export interface RecalledProduct {
  recall: string;
  product: string;
  /** Null: every lot of it. */
  lots: string[] | null;
  holders: string[];
}

const ADDRESSEES: Statement = {
  name: 'letter-addressees',
  text: `select o.id, o.name, o.mail_address as address, o.language, phone_now(o.id, o.phone) as phone, phone_now(o.id, o.phone) as mobile, false as "textOnly",
                false as coordinator, false as "leadPharmacist", null::uuid[] as "answersFor"
         from organisation o where o.id = any ($1)
         union all
         select p.id, p.name, p.email, p.language, null, case when r.by <> 'mail' then r.mobile end, coalesce(r.by = 'text', false),
                'coordinator' = any (w.roles), 'lead-pharmacist' = any (w.roles), w.pharmacies
         from person p left join reach r on r.person_id = p.id cross join lateral (select array_agg(m.role) as roles,
             array_agg(m.organisation_id) filter (where m.role = 'pharmacist') as pharmacies from membership m
           where m.person_id = p.id and (m.role in ('coordinator', 'lead-pharmacist') or m.role = 'pharmacist' and r.by <> 'mail' and m.organisation_id = any ($1))
             and (m.until is null or m.until > app_now())) w
         where p.disabled_at is null and w.roles is not null
         order by name`,
};
// Somebody who was disabled hears of it too.
const CORRESPONDENTS: Statement = {
  name: 'letter-correspondents',
  text: `select p.id, p.name, p.email as address, p.language, null as phone, case when r.by <> 'mail' then r.mobile end as mobile, r.by = 'text' as "textOnly", false as coordinator, false as "leadPharmacist", null::timestamptz as "usableUntil",
                null as inviter, null::jsonb as works
         from person p left join reach r on r.person_id = p.id where p.id = any ($1)
         union all
         select l.id, p.name, l.address, p.language, null, null, false, false, false, l.expires_at, i.name,
                case when l.purpose = 'invitation' then (
                  select jsonb_agg(jsonb_build_object('role', m.role, 'organisation', o.name) order by o.name, m.role)
                  from membership m join organisation o on o.id = m.organisation_id
                  where m.person_id = p.id and (m.until is null or m.until > app_now())) end
         from link l join person p on p.id = l.person_id left join person i on i.id = l.made_by and l.purpose = 'invitation' where l.id = any ($1)`,
};
const REFUSED: Statement = {
  name: 'letter-refused',
  text: 'select lower(address) as address from refused_address where lower(address) = any ($1)',
};
// Every kit that has not been emptied, on a shelf or in a home.
const RECALLED: Statement = {
  name: 'letter-recalled',
  text: `select r.id as recall, product_called(p.name, p.strength) as product, nullif(r.lots, '{}') as lots,
                array(select distinct k.organisation_id from kit_line l join kit k on k.id = l.kit_id
                      where l.network_id = r.network_id and l.product = r.product and lot_is_meant(r.lots, r.all_lots, l.lot)
                        and k.status not in (select t.status from kit_status t where t.gone)) as holders
         from recall r join product p on p.network_id = r.network_id and p.code = r.product where r.id = any ($1)`,
};

export async function addressees(tx: EntityManager, organisations: Iterable<string>): Promise<Map<string, Addressee>> {
  const rows = await ask<Addressee>(tx, ADDRESSEES, [[...new Set(organisations)]]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** People, and whoever a link is sent to, by the id of the person or of the link. */
export async function correspondents(tx: EntityManager, ids: readonly string[]): Promise<Map<string, Addressee>> {
  const rows = ids.length === 0 ? [] : await ask<Addressee>(tx, CORRESPONDENTS, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Addresses that a mail server refused for good; nothing is sent there until somebody looked at it. */
export async function refusedAddresses(tx: EntityManager, addresses: readonly string[]): Promise<Set<string>> {
  const rows = await ask<{ address: string }>(tx, REFUSED, [addresses.map((address) => address.toLowerCase())]);
  return new Set(rows.map(({ address }) => address));
}

export async function recalledProducts(tx: EntityManager, recalls: string[]): Promise<Map<string, RecalledProduct>> {
  const rows = recalls.length === 0 ? [] : await ask<RecalledProduct>(tx, RECALLED, [recalls]);
  return new Map(rows.map((row) => [row.recall, row]));
}
