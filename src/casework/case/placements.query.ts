import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { Named } from '../worklist/listed-case.js';

/** What the network did by hand: with which pharmacy a case was placed, and who there said yes. */
export interface Placement {
  at: Date;
  pharmacy: Named;
  agreedWith: string | null;
}

const PLACEMENTS: Statement = {
  name: 'casework-placements',
  text: `select at, jsonb_build_object('id', pharmacy_id, 'name', pharmacy) as pharmacy, agreed_with as "agreedWith" from case_placements($1)`,
};

export const placementsOf = (tx: EntityManager, caseId: string) => ask<Placement>(tx, PLACEMENTS, [caseId]);
