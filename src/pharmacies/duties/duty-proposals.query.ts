import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { NewDuty } from './duties.query.js';
import type { Span } from './duties.rules.js';

export interface ShownProposal extends Span {
  id: string;
  organisation: { id: string; name: string };
  phone: string;
  delivers: boolean;
  /** Whose duty it takes over, where it is one of the roster. */
  over: { id: string; organisation: { id: string; name: string } } | null;
}
export type NewProposal = NewDuty & { over: string | null };

const MOST = 100;
const SHOWN = `p.id, jsonb_build_object('id', o.id, 'name', o.name) as organisation, p.from_at as "from", p.until_at as "until", p.phone, p.delivers,
  case when d.id is not null then jsonb_build_object('id', d.id, 'organisation', jsonb_build_object('id', h.id, 'name', h.name)) end as over`;
const FROM = `duty_proposal p join organisation o on o.id = p.organisation_id left join duty d on d.id = p.over left join organisation h on h.id = d.organisation_id`;
const ALL: Statement = {
  name: 'duty-proposals',
  text: `select ${SHOWN} from ${FROM} where p.network_id = acting_network() and p.until_at > app_now() order by p.from_at, o.name limit ${String(MOST)}`,
};
const ONE: Statement = {
  name: 'duty-proposal',
  text: `select ${SHOWN} from ${FROM} where p.id = $1 and p.network_id = acting_network()`,
};
const WRITE: Statement = {
  name: 'duty-proposal-write',
  text: `insert into duty_proposal (network_id, id, organisation_id, from_at, until_at, phone, delivers, over)
         values (acting_network(), $1, $2, $3, $4, $5, $6, $7) on conflict (organisation_id, from_at) do nothing returning id`,
};
const END: Statement = {
  name: 'duty-proposal-end',
  text: 'delete from duty_proposal where id = $1 and network_id = acting_network() returning id',
};

/** Of whoever looks: all for the coordinator, of a pharmacy what it proposed or what is proposed of its duties. */
export const proposedDuties = (tx: EntityManager) => ask<ShownProposal>(tx, ALL);

export async function proposedDuty(tx: EntityManager, id: string): Promise<ShownProposal | null> {
  return (await ask<ShownProposal>(tx, ONE, [id]))[0] ?? null;
}

/** @returns false: it proposed that stretch already. */
export async function writeProposal(tx: EntityManager, it: NewProposal): Promise<boolean> {
  const values = [it.id, it.organisationId, it.from, it.until, it.phone, it.delivers, it.over];
  return (await ask(tx, WRITE, values)).length > 0;
}

/** @returns false: it was answered or taken back meanwhile. */
export async function endProposal(tx: EntityManager, id: string): Promise<boolean> {
  return (await ask(tx, END, [id])).length > 0;
}
