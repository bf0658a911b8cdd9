import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../../platform/calendar.js';
import { ask, type Statement } from '../../platform/database/database.js';

export interface ReadyKit {
  id: string;
  serial: string;
  sealNumber: string;
  standard: string;
  standardId: string;
  conformity: 'conforms' | 'conforms-by-substitution' | 'deviates';
  earliestExpiry: PlainDate;
  /** Something stands in that is allowed only with the prescriber's consent. */
  needsConsent: boolean;
  /** Of what it holds more than a shortage leaves for every kit: it is to be opened first, or goes with a reason. */
  overRation: { name: string; nameEn: string; held: number; counted: boolean; leaves: number }[];
  /** Nobody said yet why it goes all the same. */
  rationUnsaid: boolean;
  /** It holds of the opium lists what was signed for the case; nothing where nothing was signed. */
  equalsOrder: boolean | null;
  /** Whoever stands at the box can report with it. */
  hasCode: boolean;
  /** What this kit does not hold, or too little of: what it lacks beside the standard, and what the standard leaves to the pharmacy. */
  lacks: { name: string; nameEn: string }[];
}

/** A paper that comes as a file, as a version of the standard has it. */
export interface PaperOfVersion {
  standardId: string;
  slot: string;
  name: string;
  nameEn: string;
  version: string;
}

const COLUMNS = `k.id, k.serial, k.seal_number as "sealNumber", s.name as standard, s.id as "standardId", k.conformity, k.earliest_expiry::text as "earliestExpiry",
  exists (select from kit f where f.id = k.id and f.findings @> '[{"needsConsent": true}]') as "needsConsent",
  (select coalesce(jsonb_agg(jsonb_build_object('name', coalesce(o.name, r.slot), 'nameEn', coalesce(o.name_en, r.slot), 'held', r.held, 'counted', r.counted, 'leaves', r.leaves) order by r.slot), '[]')
   from kit_over_ration r left join kit_slot o on o.standard_id = k.standard_id and o.code = r.slot where r.kit_id = k.id) as "overRation",
  ration_unsaid(k.id) as "rationUnsaid",
  (select order_equals_kit(c, k.id) from kit_case c where c.id = $1 and c.signed_opium is not null) as "equalsOrder",
  exists (select from box_code b where b.kit_id = k.id and b.revoked_at is null) as "hasCode",
  (select coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'nameEn', o.name_en) order by o.place), '[]') from kit_slot o
   where o.standard_id = k.standard_id and (
     o.kind = 'medicine' and not o.mandatory and not exists (select from kit_line l where l.kit_id = k.id and l.slot = o.code)
     or exists (select from kit f, jsonb_array_elements(f.findings) x where f.id = k.id and x ->> 'slot' = o.code
                and x ->> 'kind' in ('empty', 'too-few', 'too-little-substance')))) as lacks`;
const READY: Statement = {
  name: 'packing-ready-kits',
  text: `select ${COLUMNS} from kit_to_pack k join kit_standard s on s.id = k.standard_id
         where k.organisation_id = acting_organisation() order by k.earliest_expiry, k.serial limit 50`,
};
const PACKED: Statement = {
  name: 'packing-packed-kits',
  text: `select ${COLUMNS} from case_kit u join kit k on k.id = u.kit_id join kit_standard s on s.id = k.standard_id
         where u.case_id = $1 and u.until is null order by u.from_at`,
};

const PAPERS: Statement = {
  name: 'packing-papers-of-versions',
  text: `select d.standard_id as "standardId", d.slot, s.name, s.name_en as "nameEn", d.version from slot_document d
           join kit_slot s on s.standard_id = d.standard_id and s.code = d.slot join standard_today t on t.id = d.standard_id
         where d.hash is not null and t.takes_effect_on <= app_today() order by t.takes_effect_on desc, s.place limit 200`,
};

/** The papers that may lie at hand, of the newest version first. */
export const papersOfVersions = (tx: EntityManager): Promise<PaperOfVersion[]> => ask<PaperOfVersion>(tx, PAPERS);

/** What this pharmacy can pack now, what expires first at the top. */
export const readyKits = (tx: EntityManager, caseId: string): Promise<ReadyKit[]> => ask<ReadyKit>(tx, READY, [caseId]);

/** The kits that are in a case now. */
export const kitsInCase = (tx: EntityManager, caseId: string): Promise<ReadyKit[]> =>
  ask<ReadyKit>(tx, PACKED, [caseId]);
