import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';

export const INCIDENT_KINDS = ['kit-missing', 'units-missing', 'seal-broken', 'other'] as const;

export interface Incident {
  kind: (typeof INCIDENT_KINDS)[number];
  at: Date;
  serial: string | null;
  /** Null once the person of the case has been erased. */
  remark: string | null;
}

const INCIDENTS: Statement = {
  name: 'casework-incidents',
  text: `select i.kind, i.at, k.serial, i.remark from incident i left join kit k on k.id = i.kit_id where i.case_id = $1 order by i.at, i.id`,
};

/** For the organisation whose incident it is, and whoever looks after the network. */
export const incidentsOf = (tx: EntityManager, caseId: string): Promise<Incident[]> =>
  ask<Incident>(tx, INCIDENTS, [caseId]);
