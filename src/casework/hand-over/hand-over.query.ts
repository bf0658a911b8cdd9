import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';

export interface NamedPharmacy {
  id: string;
  name: string;
  /** It takes part now; one that left may still be named, but takes nothing over. */
  active: boolean;
}

const PHARMACIES: Statement = {
  name: 'hand-over-pharmacies',
  text: `select o.id, o.name, coalesce((select s.state = 'active' from pharmacy_state s where s.organisation_id = o.id and s.from_at <= app_now()
           order by s.from_at desc limit 1), false) as active
         from organisation o where o.network_id = acting_network() and o.kind = 'pharmacy' order by o.name`,
};

export const pharmaciesByName = (tx: EntityManager): Promise<NamedPharmacy[]> => ask<NamedPharmacy>(tx, PHARMACIES);
