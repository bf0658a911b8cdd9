import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import { jsonObject } from '../../platform/database/json-object.js';
import { oneOf } from '../../platform/database/one-of.js';
import { PER_PAGE, type ListOf } from '../../web/list.input.js';
import { askSorted, sorted, type Sorts } from '../../web/sorted.js';
import type { Kit, KitLine, ListedKit } from './kit.js';
import { GONE } from './kit-status.js';
import type { KitSort, KitsInput } from './kits.input.js';
import type { KitNow } from './kit.rules.js';

/** Whoever filled in any of it does not check it. */
export const FILLED_BY_ME = `coalesce(acting_person() = k.assembled_by or acting_person() = any (k.changed_by), false)`;

const LISTED = `k.id, k.serial, k.status, k.seal_number as "sealNumber", jsonb_build_object('id', v.id, 'name', v.name) as standard,
  case when k.conformity is not null then jsonb_build_object('result', k.conformity, 'findings', k.findings) end as conformity,
  k.earliest_expiry::text as "earliestExpiry", exists (select from ready_kit r where r.id = k.id) as ready,
  k.in_case as "inCase", place_of_box(k.id) as place,
  array(select s.signal from kit_signal s where s.kit_id = k.id order by s.since) as signals`;
/** With `case` and not `coalesce`, which a policy takes for what might tell of rows that one may not see, so that no index would be begun in. */
const SORTS: Sorts<KitSort> = {
  serial: { by: 'k.serial', type: 'text' },
  status: { by: 'k.status', type: 'text' },
  standard: { by: 'v.name', type: 'text' },
  seal: { by: `case when k.seal_number is null then '' else k.seal_number end`, type: 'text' },
  // Kits that are over come last; of the others the one that expires first comes first.
  expiry: {
    by: `case when k.status ${oneOf(GONE)} then date 'infinity' when k.earliest_expiry is null then date '9999-12-31' else k.earliest_expiry end`,
    type: 'date',
  },
};
const LIST = sorted(
  ...['kits', SORTS, 'k.id'],
  ({ place, after, order }) => `select ${LISTED}, ${place} from kit k join kit_standard v on v.id = k.standard_id
         where k.organisation_id = acting_organisation() and ($4::text is null or k.status = $4)
           and ($5::boolean is null or $5 = exists (select from ready_kit r where r.id = k.id))
           and ($10::boolean is null or $10 = k.in_case)
           and ($6::boolean is null or $6 = exists (select from kit_signal s where s.kit_id = k.id))
           and ($7::uuid is null or k.findings @> jsonb_build_array(jsonb_build_object('substitution', $7)))
           and ($8::uuid is null or exists (select from kit_to_open o where o.kit_id = k.id and o.substitution_id = $8))
           and ($9::uuid is null or exists (select from kit_of_refused_pack r where r.kit_id = k.id and r.pack_id = $9))
           and ${after} ${order}`,
);
const LINE = jsonObject<KitLine>({
  ...{ id: 'l.id', slot: 'l.slot', kind: 'l.kind', product: 'l.product', name: 'p.name', unit: 'p.unit' },
  ...{ quantity: 'l.quantity', lot: 'l.lot', expiry: 'l.expiry', serial: 'l.serial' },
  ...{ opiumList: 'l.opium_list', onReturn: 'l.on_return', packs: 'l.packs' },
  unconfirmed: `array(select u.brand from unconfirmed_pack u where u.network_id = l.network_id and u.product = l.product and u.code = any (l.packs) order by u.brand)`,
  refused: `array(select r.brand from refused_pack r where r.network_id = l.network_id and r.product = l.product and r.code = any (l.packs) order by r.brand)`,
});
const ONE: Statement = {
  name: 'kit',
  text: `select ${LISTED}, k.version, k.rejection_reason as "rejectionReason",
           jsonb_build_object('by', a.name, 'at', k.assembled_at) as assembled,
           case when k.checked_at is not null then jsonb_build_object('by', c.name, 'at', k.checked_at) end as checked,
           case when k.sealed_at is not null then jsonb_build_object('by', s.name, 'at', k.sealed_at) end as sealed,
           ${FILLED_BY_ME} as mine,
           coalesce((select jsonb_agg(${LINE} order by t.place, l.expiry, l.lot)
                     from kit_line l join product p on p.network_id = l.network_id and p.code = l.product
                     left join kit_slot t on t.standard_id = k.standard_id and t.code = l.slot where l.kit_id = k.id), '[]') as lines
         from kit k join kit_standard v on v.id = k.standard_id left join person a on a.id = k.assembled_by
         left join person c on c.id = k.checked_by left join person s on s.id = k.sealed_by where k.id = $1`,
};
const LOCK: Statement = {
  name: 'kit-lock',
  text: `select status, version, standard_id as "standardId", assembled_by as "assembledBy", changed_by as "changedBy" from kit
         where id = $1 and organisation_id = acting_organisation() for update`,
};
const AROUND: Statement = {
  name: 'kit-around',
  text: `select (select count(*)::int from kit_line l where l.kit_id = $1 and l.kind <> 'document') as lines,
           exists (select from recalled_kit r where r.kit_id = $1) or exists (select from kit_of_refused_pack r where r.kit_id = $1) as recalled,
           (select k.in_case from kit k where k.id = $1) as "inCase",
           exists (select from sealed_kit s where s.id = $1 and s.not_found_since is not null) as "notFound"`,
};

const COUNTS: Statement = {
  name: 'kits-counted',
  text: `select count(*)::int as all, count(*) filter (where exists (select from ready_kit r where r.id = k.id))::int as ready,
           count(*) filter (where k.in_case)::int as out,
           count(*) filter (where k.status = 'emptied')::int as emptied,
           count(*) filter (where k.status = 'draft')::int as draft, count(*) filter (where k.status = 'checked')::int as checked,
           count(*) filter (where exists (select from kit_signal s where s.kit_id = k.id))::int as attention
         from kit k where k.organisation_id = acting_organisation()`,
};
export type KitCounts = Record<'all' | 'ready' | 'out' | 'draft' | 'checked' | 'emptied' | 'attention', number>;

export async function countKits(tx: EntityManager): Promise<KitCounts> {
  const [counts] = await ask<KitCounts>(tx, COUNTS);
  return counts ?? { all: 0, ready: 0, out: 0, draft: 0, checked: 0, emptied: 0, attention: 0 };
}

export function listedKits(tx: EntityManager, asked: KitsInput): Promise<ListOf<ListedKit>> {
  const { limit = PER_PAGE, sort = 'expiry', cursor, status, ready, attention } = asked;
  const { substitution, toOpen, pack, out } = asked;
  return askSorted<ListedKit, KitSort>(tx, LIST, { sort, cursor, limit }, [
    ...[status, ready, attention, substitution, toOpen, pack, out],
  ]);
}

export async function kitWith(tx: EntityManager, id: string): Promise<Kit | undefined> {
  return (await ask<Kit>(tx, ONE, [id]))[0];
}

export interface HeldKit extends KitNow {
  id: string;
  standardId: string;
}

type Around = 'lines' | 'recalled' | 'inCase' | 'notFound';
/** Holds the pharmacy's own kit until the transaction ends, so that two people do not fill, check or seal it at once. */
export async function holdKit(tx: EntityManager, id: string): Promise<HeldKit | undefined> {
  const [kit] = await ask<Omit<HeldKit, 'id' | Around>>(tx, LOCK, [id]);
  const [around] = await ask<Pick<KitNow, Around>>(tx, AROUND, [id]);
  return kit && around && { ...kit, ...around, id };
}
