import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';

export type Reachable = 'pharmacy' | 'out-of-hours-post' | 'network';
export interface TelephoneNumber {
  id: string;
  name: string;
  kind: Reachable;
  phone: string;
}

/** After the pharmacies the out-of-hours post, then the network itself. */
const NUMBERS: Statement = {
  name: 'telephone-numbers',
  text: `select o.id, o.name, o.kind, o.phone from organisation o
         where o.network_id = acting_network() and o.phone is not null and o.kind in ('pharmacy', 'out-of-hours-post', 'network')
         order by array_position(array['pharmacy', 'out-of-hours-post', 'network'], o.kind), o.name, o.id`,
};

/** Of every organisation that can be phoned when nobody can come. */
export const telephoneNumbers = (tx: EntityManager) => ask<TelephoneNumber>(tx, NUMBERS);
