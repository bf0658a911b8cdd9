import type { EntityManager } from 'typeorm';
import type { KitStatus } from '../dispensing/kits/kit.js';
import type { PaperKind } from '../kit-standards/slot-document.js';
import type { HomeCareNumber } from '../kit-life/home-care.js';
import type { Viewer } from '../kit-life/fields-by-part.js';
import type { PlainDate } from '../platform/calendar.js';
import { ask, type Statement } from '../platform/database/database.js';

export interface PackedLine {
  slot: string;
  kind: string;
  name: string;
  strength: string | null;
  form: string | null;
  quantity: number;
  unit: string;
  lot: string;
  expiry: PlainDate;
  opiumList: 'I' | 'II' | null;
  atc: string | null;
}
/** A paper of the kit's version that comes as a file. */
export interface FiledPaper {
  slot: string;
  name: string;
  nameEn: string;
  paper: PaperKind;
  version: string;
  /** What went along; null when it was left out, absent when nobody said so. */
  packed?: string | null;
  href: string;
}
export interface PackedKit {
  serial: string;
  sealNumber: string;
  standard: string;
  earliestExpiry: PlainDate;
  lines: PackedLine[];
  papers: FiledPaper[];
}
export interface KitInCase extends PackedKit {
  id: string;
  status: KitStatus;
  packedAt: string;
  /** With which whoever stands at the box reports; for its holder, null when none works. */
  boxCode: string | null;
}
/** Whom the papers of a case are from, and what lies in its boxes. */
export interface PaperFacts {
  parts: Viewer[];
  /** The prescription in the prescriber's own system: whether the network lets it hold, and its number. */
  ownPrescription: { holds: boolean; number: string | null };
  pharmacy: { name: string; phone: string | null; address: string | null } | null;
  practice: { name: string; phone: string | null };
  homeCare: HomeCareNumber[];
  /** Of those the numbers that were given as answering at night. */
  nightNumbers: string[];
  /** The out-of-hours posts, by their own number: see `phone_now`. */
  posts: { name: string; phone: string }[];
  /** Papers were made before the latest signature: what lies in the box is not what was signed. */
  papersAreOlder?: boolean;
  kits: KitInCase[];
}

const ADDRESS = `nullif(concat_ws(', ', o.street, nullif(concat_ws(' ', o.postcode, o.place), '')), '')`;
const KIT = `jsonb_build_object('serial', b.serial, 'sealNumber', b.seal_number, 'standard', s.name, 'earliestExpiry', b.earliest_expiry,
  'lines', (select coalesce(jsonb_agg(jsonb_build_object('slot', l.slot, 'kind', l.kind, 'name', product_called(p.name, p.strength), 'strength', p.strength, 'form', p.form,
     'quantity', l.quantity, 'unit', p.unit, 'lot', l.lot, 'expiry', l.expiry, 'opiumList', l.opium_list, 'atc', p.atc) order by t.place, l.slot, l.lot), '[]')
     from kit_line l join product p on p.network_id = l.network_id and p.code = l.product
     left join kit_slot t on t.standard_id = b.standard_id and t.code = l.slot where l.kit_id = b.id))`;
/** Of the version of a box, and what of it went along in this case. */
const PAPERS = `(select coalesce(jsonb_agg(jsonb_build_object('slot', d.slot, 'name', t.name, 'nameEn', t.name_en, 'paper', d.paper, 'version', d.version,
     'href', '/standards/' || d.standard_id || '/slots/' || d.slot || '/document.pdf')
     || case when g.kit_id is null then '{}' else jsonb_build_object('packed', g.version) end order by t.place), '[]')
   from slot_document d join kit_slot t on t.standard_id = d.standard_id and t.code = d.slot
   left join packed_document g on g.case_id = k.id and g.kit_id = b.id and g.slot = d.slot where d.standard_id = b.standard_id and d.hash is not null)`;

const BOX_CODE = `(select c.code from box_code c where c.kit_id = b.id and c.revoked_at is null)`;

/** Those of the case, or one of them, or one of the own shelf that is to come in place of the one at home, once it was signed for. */
const BOXES = `select c.kit_id, c.from_at from case_kit c where c.case_id = k.id and c.until is null and ($2::uuid is null or c.kit_id = $2)
  union all select r.id, app_now() from ready_kit r where r.id = $2 and r.organisation_id = acting_organisation() and k.pharmacy_id = acting_organisation()
    and k.status in (select t.status from case_status t where t.at_home) and order_covers_another_kit(k)`;

const FACTS: Statement = {
  name: 'paper-facts',
  text: `select acting_parts(k.network_id, k.id) as parts,
           jsonb_build_object('holds', (select threshold('prescription.accompanies')) = 1, 'number', (select r.own_prescription from request r where r.case_id = k.id)) as "ownPrescription",
           (select jsonb_build_object('name', o.name, 'phone', o.phone, 'address', ${ADDRESS}) from organisation o where o.id = k.pharmacy_id) as pharmacy,
           (select jsonb_build_object('name', o.name, 'phone', o.phone) from organisation o where o.id = k.practice_id) as practice,
           home_care_of(k) as "homeCare", array(select h ->> 'phone' from jsonb_array_elements(k.home_care) h where h ->> 'phone' is not null) as "nightNumbers",
           (select coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'phone', o.phone) order by o.name), '[]') from organisation o
            where o.network_id = k.network_id and o.kind = 'out-of-hours-post' and o.phone is not null) as posts, papers_are_older(k.id) as "papersAreOlder",
           (select coalesce(jsonb_agg(${KIT} || jsonb_build_object('papers', ${PAPERS}, 'packedAt', u.from_at,
              'id', b.id, 'status', b.status, 'boxCode', ${BOX_CODE}) order by u.from_at), '[]')
            from (${BOXES}) u join kit b on b.id = u.kit_id join kit_standard s on s.id = b.standard_id) as kits
         from kit_case k where k.id = $1`,
};
const KITS: Statement = {
  name: 'paper-kits',
  text: `select b.id, ${KIT} as kit, (select jsonb_build_object('name', o.name, 'phone', o.phone) from organisation o where o.id = b.organisation_id) as pharmacy,
           ${BOX_CODE} as "boxCode"
         from kit b join kit_standard s on s.id = b.standard_id where b.id = any ($1) order by array_position($1, b.id)`,
};

export async function paperFacts(tx: EntityManager, caseId: string, kitId?: string): Promise<PaperFacts | null> {
  const [row] = await ask<PaperFacts>(tx, FACTS, [caseId, kitId]);
  return row ?? null;
}

/** A kit by itself, before anybody asked for it; its seal is null until it is sealed. */
export interface KitOnPaper {
  id: string;
  kit: Omit<PackedKit, 'sealNumber' | 'papers'> & { sealNumber: string | null };
  pharmacy: { name: string; phone: string | null } | null;
  /** With which whoever holds the box reports what happens to it; for its holder. */
  boxCode: string | null;
}
export type SealedKit = KitOnPaper & { kit: { sealNumber: string } };

/** In the order in which they are named. */
export const kitsOnPaper = (tx: EntityManager, kits: readonly string[]): Promise<KitOnPaper[]> =>
  ask<KitOnPaper>(tx, KITS, [kits]);

export const isSealed = (it: KitOnPaper): it is SealedKit => it.kit.sealNumber !== null;
