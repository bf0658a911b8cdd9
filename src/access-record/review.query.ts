import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';

export const FINDINGS = [
  'break-glass',
  'own-name',
  'many-look-ups',
  'at-night',
  'lists-at-night',
  'export',
  'refusals',
] as const;
export type FindingKind = (typeof FINDINGS)[number];
export interface StandsOut {
  kind: FindingKind;
  /** In Amsterdam. */
  day: string;
  personId: string | null;
  person: string | null;
  organisationId: string | null;
  organisation: string | null;
  firstAt: Date;
  lastAt: Date;
  count: number;
}
export interface Reviewed {
  finding: string;
  remark: string;
  by: string;
  at: Date;
}

/** What nobody has seen yet goes first, so that whoever marks these as seen comes to the rest. */
export const MOST_FINDINGS = 300;
const FOUND: Statement = {
  name: 'review-findings',
  text: `with of_month as materialized (
           select a.action, a.outcome, a.person_id, a.organisation_id, a.case_id, a.at, amsterdam_day(a.at) as day, a.xmin::text as in_one from audit_row a
           where a.network_id = acting_network() and a.at >= $1 and a.at < $2
             and (a.case_id is not null or a.outcome = 'refused' or a.action in ('break-glass', 'export', 'print'))),
         -- What one transaction shows of several cases is a list that was opened; of one case it is a look.
         looked as (select m.*, min(m.case_id::text) over together is distinct from max(m.case_id::text) over together as in_list from of_month m
                    where m.action in ('read', 'search', 'print', 'export') and m.outcome = 'done' and m.person_id is not null
                    window together as (partition by m.person_id, m.organisation_id, m.at, m.in_one)),
         at_night as (select * from looked where extract(hour from at at time zone 'Europe/Amsterdam') < $4),
         found as (
           select 'own-name' as kind, day, person_id, organisation_id, min(at) as first, max(at) as last, count(distinct case_id) as n
             from of_month where action = 'own-name' group by day, person_id, organisation_id
           union all select 'many-look-ups', day, person_id, organisation_id, min(at), max(at), count(distinct case_id)
             from looked where not in_list group by day, person_id, organisation_id having count(distinct case_id) >= $3
           union all select 'at-night', day, person_id, organisation_id, min(at), max(at), count(distinct case_id)
             from at_night where not in_list group by day, person_id, organisation_id
           union all select 'lists-at-night', day, null, null, min(at), max(at), count(distinct (person_id, at, in_one))
             from at_night where in_list group by day
           union all select 'break-glass', day, person_id, organisation_id, min(at), max(at), count(*)
             from of_month where action = 'break-glass' group by day, person_id, organisation_id
           union all select 'export', day, person_id, organisation_id, min(at), max(at), count(*)
             from of_month where action in ('export', 'print') group by day, person_id, organisation_id
           union all select 'refusals', day, person_id, organisation_id, min(at), max(at), count(*)
             from of_month where outcome = 'refused' group by day, person_id, organisation_id having count(*) >= $5)
         select * from (
         select f.kind, f.day::text, f.person_id as "personId", p.name as person, f.organisation_id as "organisationId", o.name as organisation,
                f.first as "firstAt", f.last as "lastAt", f.n::int as count, count(*) over ()::int as "ofAll"
         from found f left join person p on p.id = f.person_id left join organisation o on o.id = f.organisation_id
         order by exists (select from audit_review r where r.network_id = acting_network() and r.month = $6
                  and r.finding = concat_ws(' ', f.kind, f.day, coalesce(f.person_id::text, '-'), coalesce(f.organisation_id::text, '-'))),
                  f.kind <> 'break-glass', f.day desc, f.kind, p.name, f.organisation_id limit ${String(MOST_FINDINGS)}) first
         order by kind <> 'break-glass', day desc, kind, person, "organisationId"`,
};
const REVIEWED: Statement = {
  name: 'reviews',
  text: `select r.finding, r.remark, p.name as by, r.at from audit_review r join person p on p.id = r.person_id where r.month = $1 order by r.at, r.id limit 2000`,
};
const REVIEW: Statement = {
  name: 'review',
  text: `insert into audit_review (network_id, id, month, finding, remark, person_id, at)
         values (acting_network(), uuidv7(), $1, $2, $3, acting_person(), app_now())`,
};

export interface Thresholds {
  lookUps: number;
  nightUntil: number;
  refusals: number;
}

export const standsOut = (
  tx: EntityManager,
  month: string,
  [from, until]: readonly [Date, Date],
  { lookUps, nightUntil, refusals }: Thresholds,
) =>
  ask<StandsOut & { ofAll: number }>(tx, FOUND, [
    from,
    until,
    Math.max(1, lookUps),
    nightUntil,
    Math.max(1, refusals),
    month,
  ]);
export const reviewsOf = (tx: EntityManager, month: string) => ask<Reviewed>(tx, REVIEWED, [month]);

export async function keepReview(tx: EntityManager, month: string, finding: string, remark: string): Promise<void> {
  await ask(tx, REVIEW, [month, finding, remark]);
}
