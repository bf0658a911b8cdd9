import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { LyingThere } from '../asking/as-it-lies.rules.js';

const LYING: Statement = {
  name: 'lying-in-the-box',
  text: `select l.slot, product_called(p.name, p.strength) as name, sum(l.quantity)::int as quantity, b.serial as kit, p.unit, p.atc, p.strength, p.form
         from case_kit u join kit b on b.id = u.kit_id join kit_line l on l.kit_id = b.id join product p on p.network_id = l.network_id and p.code = l.product
         where u.case_id = $1 and u.until is null and l.kind = 'medicine'
         group by l.slot, b.serial, u.from_at, p.code, p.name, p.strength, p.unit, p.atc, p.form order by l.slot, u.from_at, b.serial, p.code`,
};

/** The medicines in each of the boxes that are in the case now. */
export const lyingInTheBox = (tx: EntityManager, caseId: string) => ask<LyingThere>(tx, LYING, [caseId]);
