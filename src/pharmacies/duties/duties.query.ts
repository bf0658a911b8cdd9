import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import { oneOf } from '../../platform/database/one-of.js';
import type { Span } from './duties.rules.js';
import { DUTY_KINDS, type DutyKind } from './duty-kinds.js';

export interface ShownDuty extends Span {
  id: string;
  organisation: { id: string; name: string; kind: DutyKind };
  phone: string;
  /** Else it only answers the telephone. */
  delivers: boolean;
}
/** Who may be on duty, and on which number it was the last time. */
export interface OnDuty {
  id: string;
  name: string;
  kind: DutyKind;
  phone: string | null;
  /** Its own, which is phoned when it is not on the roster. */
  ownPhone: string | null;
  /** It always brings kits outside office hours. */
  brings: boolean;
}
/** Who keeps the roster. */
export interface Keeper {
  name: string;
  phone: string | null;
}
export interface NewDuty extends Span {
  id: string;
  organisationId: string;
  phone: string;
  delivers: boolean;
}

const MOST = 500;
const SHOWN = `d.id, jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organisation,
  d.from_at as "from", d.until_at as "until", d.phone, d.delivers`;
const BETWEEN: Statement = {
  name: 'duties-between',
  text: `select ${SHOWN} from duty d join organisation o on o.id = d.organisation_id
         where d.network_id = acting_network() and d.until_at > $1 and d.from_at < $2 and ($3::uuid is null or d.organisation_id = $3)
         order by d.from_at, o.name limit ${String(MOST)}`,
};
const ONE: Statement = {
  name: 'duty',
  text: `select ${SHOWN} from duty d join organisation o on o.id = d.organisation_id where d.id = $1 and d.network_id = acting_network()`,
};
const MAY_HAVE: Statement = {
  name: 'duty-organisations',
  text: `select o.id, o.name, o.kind, o.phone as "ownPhone", p.delivers_out_of_hours is true as brings,
                (select d.phone from duty d where d.organisation_id = o.id order by d.until_at desc limit 1) as phone
         from organisation o left join pharmacy p on p.organisation_id = o.id
         where o.network_id = acting_network() and o.kind ${oneOf(DUTY_KINDS)} and ($1::uuid is null or o.id = $1)
         order by o.kind, o.name limit 2000`,
};
const KEEPER: Statement = {
  name: 'duty-keeper',
  text: `select name, phone from organisation where network_id = acting_network() and kind = 'network' order by id limit 1`,
};
/** Two coordinators at once would each see that nobody is on duty yet. */
const ALONE: Statement = {
  name: 'duties-alone',
  text: `select pg_advisory_xact_lock(hashtextextended('duties ' || acting_network(), 0))`,
};
const WRITE: Statement = {
  name: 'duties-write',
  text: `insert into duty (network_id, id, organisation_id, kind, from_at, until_at, phone, delivers)
         select acting_network(), d.id, o.id, o.kind, d."from", d."until", d.phone, d.delivers
         from jsonb_to_recordset($1) as d(id uuid, "organisationId" uuid, "from" timestamptz, "until" timestamptz, phone text, delivers boolean)
         join organisation o on o.id = d."organisationId" and o.network_id = acting_network() and o.kind ${oneOf(DUTY_KINDS)}
         returning id`,
};
const CHANGE: Statement = {
  name: 'duty-change',
  text: `update duty set from_at = $3, until_at = $4, phone = $5, delivers = $6, version = version + 1 where id = $1 and version = $2 returning id`,
};
const REMOVE: Statement = {
  name: 'duty-remove',
  text: 'delete from duty where id = $1 and network_id = acting_network() and ($2::int is null or version = $2) returning id',
};

export const dutiesBetween = (tx: EntityManager, { from, until }: Span, organisation: string | null = null) =>
  ask<ShownDuty>(tx, BETWEEN, [from, until, organisation]);

export async function dutyKnown(tx: EntityManager, id: string): Promise<ShownDuty | null> {
  const [duty] = await ask<ShownDuty>(tx, ONE, [id]);
  return duty ?? null;
}

export const mayBeOnDuty = (tx: EntityManager) => ask<OnDuty>(tx, MAY_HAVE, [null]);

export async function dutyOrganisation(tx: EntityManager, id: string): Promise<OnDuty | null> {
  return (await ask<OnDuty>(tx, MAY_HAVE, [id]))[0] ?? null;
}

export async function keeperOf(tx: EntityManager): Promise<Keeper | null> {
  return (await ask<Keeper>(tx, KEEPER))[0] ?? null;
}

export const alone = (tx: EntityManager) => ask(tx, ALONE);

/** @returns those that are written: an organisation that cannot be on duty has none. */
export const writeDuties = (tx: EntityManager, duties: readonly NewDuty[]) =>
  ask<{ id: string }>(tx, WRITE, [JSON.stringify(duties)]);

export async function changeDuty(
  tx: EntityManager,
  id: string,
  version: number,
  { from, until, phone, delivers }: Omit<NewDuty, 'id' | 'organisationId'>,
): Promise<boolean> {
  return (await ask(tx, CHANGE, [id, version, from, until, phone, delivers])).length > 0;
}

export async function removeDuty(tx: EntityManager, id: string, version: number | null = null): Promise<boolean> {
  return (await ask(tx, REMOVE, [id, version])).length > 0;
}
