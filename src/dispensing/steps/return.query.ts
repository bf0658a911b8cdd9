import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { KitOfCase, Seal } from './return.rules.js';

export interface HomeKit extends KitOfCase, Seal {
  serial: string;
  sealNumber: string;
}

const KITS: Statement = {
  name: 'return-kits',
  text: `select k.id, k.serial, k.seal_number as "sealNumber", k.status <> 'sealed' as returned,
           exists (select from missing_kit m where m.case_id = u.case_id and m.kit_id = k.id and m.undone_at is null) as missing,
           exists (select from kit_return r where r.case_id = u.case_id and r.kit_id = k.id and r.undone_at is null and not r.seal_intact) as "sealBroken"
         from case_kit u join kit k on k.id = u.kit_id where u.case_id = $1 and u.until is null order by u.from_at, k.serial`,
};

/** The kits of a case that are not accounted for yet, and whether each is back. */
export const homeKits = (tx: EntityManager, caseId: string): Promise<HomeKit[]> => ask<HomeKit>(tx, KITS, [caseId]);
