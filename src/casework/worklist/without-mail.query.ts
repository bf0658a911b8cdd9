import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';

/** Whose mail is refused, so that whoever looks after the network phones; which letters it concerns is no part of it. */
export interface WithoutMail {
  id: string;
  name: string;
  phone: string | null;
}

const WITHOUT_MAIL: Statement = {
  name: 'organisations-without-mail',
  text: `select o.id, o.name, o.phone from refused_address x join organisation o on lower(o.mail_address) = lower(x.address)
         where x.network_id = acting_network() order by o.name, o.id limit 50`,
};

export const withoutMail = (tx: EntityManager) => ask<WithoutMail>(tx, WITHOUT_MAIL);
