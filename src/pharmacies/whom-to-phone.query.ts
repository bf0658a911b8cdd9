import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';

export type Reachable = 'pharmacy' | 'out-of-hours-post' | 'network';
export interface TelephoneNumber {
  id: string;
  name: string;
  kind: Reachable;
  phone: string;
  /** At this moment. */
  onDuty: boolean;
}

/** After the pharmacies the out-of-hours post, then the network itself. */
const NUMBERS: Statement = {
  name: 'telephone-numbers',
  text: `select o.id, o.name, o.kind, n.phone, d.id is not null as "onDuty"
         from organisation o cross join lateral (select phone_now(o.id, o.phone) as phone) n
         left join duty d on d.organisation_id = o.id and d.from_at <= app_now() and d.until_at > app_now()
         where o.network_id = acting_network() and n.phone is not null and o.kind in ('pharmacy', 'out-of-hours-post', 'network')
         order by array_position(array['pharmacy', 'out-of-hours-post', 'network'], o.kind), o.name, o.id`,
};

/** Of every organisation that can be phoned when nobody can come. */
export const telephoneNumbers = (tx: EntityManager) => ask<TelephoneNumber>(tx, NUMBERS);
