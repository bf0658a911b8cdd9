import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { Language } from '../web/texts.js';
import type { Party } from './recipients.rules.js';
import type { Recipient } from './mail.js';

export interface UntoldEvent {
  id: string;
  kind: string;
  at: Date;
  organisation: string;
  person: string | null;
  about: string[];
  subject: string;
  subjectId: string;
  caseId: string | null;
  detail: {
    move?: string;
    /** Why somebody said no. */
    reason?: string;
    why?: string;
    name?: string;
    address?: string;
    toPhone?: string[];
    takesEffectOn?: string;
    changes?: Record<Language, string[]>;
    touches?: Record<Language, string[]>;
    /** The version that another one follows. */
    follows?: string | null;
    recipients?: Recipient[];
    signer?: string;
    /** What a shortage changes, in both languages, and its last day. */
    says?: Record<Language, string>;
    until?: string;
    consent?: boolean;
    substitution?: string;
    /** Of an article. */
    code?: string;
    /** The kit is still needed at home. */
    stillNeeded?: boolean;
    /** It was told before. */
    again?: boolean;
    /** The last day of what runs out. */
    lastDay?: string;
    /** A time in which nobody is on duty. */
    gap?: { from: string; until: string };
    /** A duty that is proposed or answered. */
    duty?: { from: string; until: string };
  };
  endsUnplaced: boolean;
  /** Whom one may phone, as it was weighed when nobody was left to ask. */
  toPhone: string[] | null;
  /** The offer follows from a placing after a call: by which organisation, with whom it was agreed, and whether the pharmacy was closed then. */
  placed: { by: string; agreedWith: string; closed: boolean } | null;
  /** Who answers at this hour in place of a practice that is closed. */
  afterHours: string[];
  /** Whom the same transaction asked, and until when. */
  asked: string | null;
  answerBy: Date | null;
}

export interface CaseOfEvent {
  id: string;
  number: string;
  urgency: string;
  deliverBy: Date;
  validUntil: Date;
  parties: Party[];
  /** Who signed the request when it was sent, or is named as who must. */
  signers: string[];
}

// What a transaction did has one moment: its offer is found by that, also when the case has gone on since.
const UNTOLD: Statement = {
  name: 'letter-events',
  text: `select e.id, e.kind, e.at, e.organisation_id as organisation, e.person_id as person, e.about, e.subject, e.subject_id as "subjectId",
                e.case_id as "caseId", e.detail, offer.pharmacy as asked, offer.answer_by as "answerBy",
                exists (select from event u where u.case_id = e.case_id and u.kind = 'unplaced' and u.at = e.at) as "endsUnplaced",
                case when e.kind = 'unplaced' then coalesce((select c.considered -> 'toPhone' from offer_choice c
                  where c.case_id = e.case_id and c.at = e.at and c.pharmacy_id is null limit 1), '[]') else e.detail -> 'toPhone' end as "toPhone",
                case when e.kind in ('offered', 'offer-told-again') then (
                  select jsonb_build_object('by', p.organisation_id, 'agreedWith', p.detail ->> 'agreedWith', 'closed', coalesce((p.detail ->> 'closed')::boolean, false))
                  from event p where p.case_id = e.case_id and p.kind = 'place' and p.about = e.about
                    and p.at = (select max(o.at) from event o where o.case_id = e.case_id and o.kind = 'offered' and o.at <= e.at) limit 1) end as placed,
                array(select a.id from answering_now(e.network_id) a where (e.detail ->> 'closed')::boolean and e.kind in ('submitOnBehalf', 'signature-reminded')
                  and a.kind = 'out-of-hours-post' and not exists (select from organisation o where o.id = e.organisation_id and o.kind = a.kind)) as "afterHours"
         from event e left join lateral (
           select o.about[1] as pharmacy, d.due_at as answer_by from event o
           left join due_work d on d.network_id = o.network_id and d.job = 'lapse' and d.period = o.id::text
           where o.case_id = e.case_id and o.kind = 'offered' and o.at = e.at order by o.id limit 1) offer on true
         where e.expanded_at is null and case when $2::uuid is null then e.held_until is null else e.id = $2 end
         order by e.at, e.id limit $1 for update of e skip locked`,
};
const CASES: Statement = {
  name: 'letter-cases',
  text: `select k.id, k.number, k.urgency, k.deliver_by as "deliverBy", k.order_valid_until as "validUntil",
                coalesce((select case when r.received_by is null then array[r.requested_by] else prescribers_called(k.practice_id, r.prescriber_name) end
                  from request r where r.case_id = k.id), '{}') as signers,
                (select coalesce(jsonb_agg(jsonb_build_object('organisation', p.organisation_id, 'part', p.part, 'from', p.from_at, 'until', p.until)), '[]')
                 from case_party p where p.case_id = k.id) as parties
         from kit_case k where k.id = any ($1)`,
};
const HOLD: Statement = {
  name: 'letter-events-held',
  text: `update event set held_until = app_now() + make_interval(secs => $2) where id = any ($1) and expanded_at is null`,
};
const TOLD: Statement = { name: 'letter-told', text: 'update event set expanded_at = app_now() where id = any ($1)' };

/** The oldest events that nobody was told of yet and none of them held, or a held one by itself: locked until they are. */
export const untoldEvents = (tx: EntityManager, limit: number, held: string | null) =>
  ask<UntoldEvent>(tx, UNTOLD, [limit, held]);

export const holdEvents = (tx: EntityManager, ids: readonly string[], seconds: number) => ask(tx, HOLD, [ids, seconds]);

export const markTold = (tx: EntityManager, events: readonly UntoldEvent[]) =>
  ask(tx, TOLD, [events.map(({ id }) => id)]);

export async function casesOf(tx: EntityManager, events: readonly UntoldEvent[]): Promise<Map<string, CaseOfEvent>> {
  const ids = events.flatMap(({ caseId }) => (caseId ? [caseId] : []));
  const rows = ids.length === 0 ? [] : await ask<CaseOfEvent>(tx, CASES, [[...new Set(ids)]]);
  return new Map(rows.map((row) => [row.id, { ...row, parties: row.parties.map(inTime) }]));
}

/** Moments come out of JSON as text. */
const inTime = ({ from, until, ...party }: Party): Party => ({
  ...party,
  from: new Date(from),
  until: until && new Date(until),
});
