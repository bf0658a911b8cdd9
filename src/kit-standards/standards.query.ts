import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import { ask, type Statement } from '../platform/database/database.js';
import { oneOf } from '../platform/database/one-of.js';
import { DECIDED } from './standard-status.js';
import type { Approval, Slot, StandardVersion } from './standard.js';

const VERSION = `id, name, status, in_effect as "inEffect", version, takes_effect_on::text as "takesEffectOn",
  superseded_on::text as "supersededOn", withdrawn_on::text as "withdrawnOn" from standard_today`;
const ALL: Statement = {
  name: 'standards',
  text: `select ${VERSION} order by takes_effect_on desc nulls first, name desc`,
};
const ONE: Statement = { name: 'standard', text: `select ${VERSION} where id = $1` };
const PUBLISHED: Statement = {
  name: 'standard-published',
  text: `select 1 from kit_standard where status = 'published' limit 1`,
};
const ON_DAY: Statement = {
  name: 'standard-on-day',
  text: `select ${VERSION} where takes_effect_on <= $1 and (superseded_on is null or superseded_on > $1)
           and (withdrawn_on is null or withdrawn_on > $1) and status ${oneOf(DECIDED)}
         order by takes_effect_on desc limit 1`,
};
/** A product of a slot, of the row `p`. */
const PRODUCT = `jsonb_build_object('code', p.code, 'gtin', p.gtin, 'makerCode', p.maker_code, 'atc', p.atc, 'name', p.name, 'strength', p.strength,
  'form', p.form, 'route', p.route, 'unit', p.unit, 'opiumList', p.opium_list, 'needsOpiumPrescription', p.needs_opium_prescription)`;
const SLOTS: Statement = {
  name: 'standard-slots',
  text: `select s.code, s.kind, s.name, s.name_en as "nameEn", s.mandatory, s.min, s.max, s.unit, s.unit_en as "unitEn",
                s.min_shelf_life_days as "minShelfLifeDays", s.on_return as "onReturn",
                coalesce((select jsonb_agg(${PRODUCT} order by a.preferred desc, p.name)
                          from slot_product a join product p on p.network_id = a.network_id and p.code = a.product
                          where a.standard_id = s.standard_id and a.slot = s.code), '[]') as products,
                coalesce((select jsonb_agg(${PRODUCT} order by p.name, p.code)
                          from product_alike a join product p on p.network_id = a.network_id and p.code = a.product
                          where a.standard_id = s.standard_id and a.slot = s.code), '[]') as alike,
                (select jsonb_build_object('paper', d.paper, 'version', d.version, 'hash', d.hash) from slot_document d
                 where d.standard_id = s.standard_id and d.slot = s.code) as document
         from kit_slot s where s.standard_id = $1 order by s.place, s.code`,
};
const APPROVALS: Statement = {
  name: 'standard-approvals',
  text: `select a.role, a.at, a.person_id as person, p.name from standard_approval a left join person p on p.id = a.person_id
         where a.standard_id = $1 order by a.at`,
};

export const allVersions = (tx: EntityManager) => ask<StandardVersion>(tx, ALL);

/** Whether somebody published one, for today or for later. */
export async function isPublished(tx: EntityManager): Promise<boolean> {
  return (await ask(tx, PUBLISHED)).length > 0;
}

export async function versionOf(tx: EntityManager, id: string): Promise<StandardVersion | undefined> {
  return (await ask<StandardVersion>(tx, ONE, [id]))[0];
}

export async function versionOn(tx: EntityManager, day: PlainDate): Promise<StandardVersion | undefined> {
  return (await ask<StandardVersion>(tx, ON_DAY, [day]))[0];
}

export const slotsIn = (tx: EntityManager, id: string) => ask<Slot>(tx, SLOTS, [id]);
export const approvalsOf = (tx: EntityManager, id: string) => ask<Approval & { person: string }>(tx, APPROVALS, [id]);
