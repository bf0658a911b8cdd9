import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import { ask, type Statement } from '../platform/database/database.js';

/** A box that should stand on the shelf. */
export interface KitOnShelf {
  id: string;
  serial: string;
  sealNumber: string;
  expiry: PlainDate;
  /** It may not leave: it expires too soon, or something in it is recalled or of a brand that was refused. */
  notReady: 'expires-too-soon' | 'recalled' | 'pack-refused' | 'deviates' | null;
}
export interface SeenLine {
  line: string;
  at: Date;
  /** Else it is a kit that was looked for in vain. */
  found: boolean;
}

const KITS: Statement = {
  name: 'readiness-kits',
  text: `select k.id, k.serial, k.seal_number as "sealNumber", k.earliest_expiry::text as expiry,
                case when k.recalled then 'recalled' when k.pack_refused then 'pack-refused' when k.expires_too_soon then 'expires-too-soon'
                     when k.conformity = 'deviates' and k.not_found_since is null and not exists (select from ready_kit r where r.id = k.id) then 'deviates' end as "notReady"
         from sealed_kit k where k.organisation_id = $1 and not k.in_a_case order by k.earliest_expiry, k.serial limit 200`,
};
/** Since the last confirmation, and not so long ago that somebody must look again; what was not found stays so. */
const SEEN: Statement = {
  name: 'readiness-seen',
  text: `select l.line, l.seen_at as at, l.found from readiness_line l where l.organisation_id = $1
           and (not l.found or l.seen_at > app_now() - make_interval(days => (select threshold('pharmacy.readinessWarnDays')))
           and not exists (select from pharmacy_readiness r where r.organisation_id = l.organisation_id and r.confirmed_at >= l.seen_at))`,
};
const SEE: Statement = {
  name: 'readiness-see',
  text: `insert into readiness_line (network_id, organisation_id, line, seen_at, by_person, found) values (acting_network(), $1, $2, app_now(), acting_person(), $3)
         on conflict (organisation_id, line) do update set seen_at = app_now(), by_person = acting_person(), found = excluded.found`,
};
const UNSEE: Statement = {
  name: 'readiness-unsee',
  text: 'delete from readiness_line where organisation_id = $1 and line = $2',
};

export const kitsOnShelf = (tx: EntityManager, id: string) => ask<KitOnShelf>(tx, KITS, [id]);
export const seenLines = (tx: EntityManager, id: string) => ask<SeenLine>(tx, SEEN, [id]);
export const noteSeen = (tx: EntityManager, id: string, line: string, found: boolean) =>
  ask(tx, SEE, [id, line, found]);
export const noteNotSeen = (tx: EntityManager, id: string, line: string) => ask(tx, UNSEE, [id, line]);
