import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import { oneOf } from '../../platform/database/one-of.js';
import type { Span } from './duties.rules.js';
import { DUTY_KINDS, type DutyKind } from './duty-kinds.js';

export interface ShownDuty extends Span {
  id: string;
  organisation: { id: string; name: string; kind: DutyKind };
  phone: string;
}
export interface OnDuty {
  id: string;
  name: string;
  kind: DutyKind;
}
export interface NewDuty extends Span {
  id: string;
  organisationId: string;
  phone: string;
}

const MOST = 500;
const SHOWN = `d.id, jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organisation,
  d.from_at as "from", d.until_at as "until", d.phone`;
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
  text: `select id, name, kind from organisation where network_id = acting_network() and kind ${oneOf(DUTY_KINDS)}
         order by kind, name limit 2000`,
};
/** Two coordinators at once would each see that nobody is on duty yet. */
const ALONE: Statement = {
  name: 'duties-alone',
  text: `select pg_advisory_xact_lock(hashtextextended('duties ' || acting_network(), 0))`,
};
const WRITE: Statement = {
  name: 'duties-write',
  text: `insert into duty (network_id, id, organisation_id, kind, from_at, until_at, phone)
         select acting_network(), d.id, o.id, o.kind, d."from", d."until", d.phone
         from jsonb_to_recordset($1) as d(id uuid, "organisationId" uuid, "from" timestamptz, "until" timestamptz, phone text)
         join organisation o on o.id = d."organisationId" and o.network_id = acting_network() and o.kind ${oneOf(DUTY_KINDS)}
         returning id`,
};
const CHANGE: Statement = {
  name: 'duty-change',
  text: `update duty set from_at = $3, until_at = $4, phone = $5, version = version + 1 where id = $1 and version = $2 returning id`,
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

export const mayBeOnDuty = (tx: EntityManager) => ask<OnDuty>(tx, MAY_HAVE);

export const alone = (tx: EntityManager) => ask(tx, ALONE);

/** @returns those that are written: an organisation that cannot be on duty has none. */
export const writeDuties = (tx: EntityManager, duties: readonly NewDuty[]) =>
  ask<{ id: string }>(tx, WRITE, [JSON.stringify(duties)]);

export async function changeDuty(
  tx: EntityManager,
  id: string,
  version: number,
  { from, until, phone }: Omit<NewDuty, 'id' | 'organisationId'>,
): Promise<boolean> {
  return (await ask(tx, CHANGE, [id, version, from, until, phone])).length > 0;
}

export async function removeDuty(tx: EntityManager, id: string, version: number | null = null): Promise<boolean> {
  return (await ask(tx, REMOVE, [id, version])).length > 0;
}
