import type { Client } from 'pg';
import { addDays, dayOf, type PlainDate } from '../platform/calendar.js';
import { PATIENT_SETTINGS } from '../patients/patients.settings.js';
import type { RowBuffer } from './row-buffer.js';
import type { PastCase } from './past-case.js';
import { daysAfter } from './timeline.js';

const RETENTION_DAYS = PATIENT_SETTINGS['patient.retentionDays'].standard;
/** How long before its time a complaint came in. */
const COMPLAINT_DAYS = 12;

function overAt({ row, status }: PastCase): Date | null {
  const moments: Partial<Record<string, unknown>> = {
    settled: row['settled_at'],
    withdrawn: row['withdrawn_at'],
    missing: row['missing_at'],
  };
  return (moments[status] as Date | undefined) ?? null;
}

const isForgotten = (it: PastCase, today: PlainDate): boolean => {
  const over = overAt(it);
  return over !== null && addDays(dayOf(over), RETENTION_DAYS) <= today;
};

/** Of whom the person is known still: until their retention has passed, and one for whom a complaint was made before that. */
export function remembered(buffer: RowBuffer, cases: readonly PastCase[], now: Date): PastCase[] {
  const today = dayOf(now);
  const held = cases.findLast((it) => isForgotten(it, today));
  if (held) hold(buffer, held, daysAfter(overAt(held) ?? now, RETENTION_DAYS - COMPLAINT_DAYS));
  return cases.filter((it) => it === held || !isForgotten(it, today));
}

function hold(buffer: RowBuffer, { id, by }: PastCase, at: Date): void {
  const { person, organisation, role } = by;
  const who = { set_by: person, set_for: organisation, ended_at: null, ended_by: null, end_reason: null };
  buffer.add('legal_hold', { id: buffer.idAt(at), case_id: id, reason: 'complaint', set_at: at, ...who });
  buffer.add('event', {
    ...{ id: buffer.idAt(at), kind: 'legal-hold', subject: 'case', subject_id: id, case_id: id, at, person_id: person },
    ...{ organisation_id: organisation, role, about: [], detail: {}, expanded_at: at },
    ...{ from_status: null, to_status: null, corrects: null },
  });
}

/** Everybody else was erased in the night on which their time had come: all at once, as it would take years otherwise. */
export async function forgetTheOthers(owner: Client, network: string): Promise<void> {
  await owner.query(
    `with over as (
       select k.id, case k.status when 'settled' then k.settled_at when 'withdrawn' then k.withdrawn_at when 'missing' then k.missing_at end as at
       from kit_case k where k.network_id = $1 and not exists (select from patient p where p.case_id = k.id)),
     gone as (
       update kit_case k set person_erased_at = ((o.at at time zone 'Europe/Amsterdam')::date + $2::int + time '04:00') at time zone 'Europe/Amsterdam'
       from over o where o.id = k.id and o.at is not null returning k.network_id, k.id, k.person_erased_at)
     insert into event (network_id, id, kind, subject, subject_id, case_id, at, organisation_id, role, expanded_at)
     select g.network_id, uuidv7(), 'person-erased', 'case', g.id, g.id, g.person_erased_at,
            (select o.id from organisation o where o.network_id = g.network_id and o.kind = 'network' limit 1), 'system', g.person_erased_at from gone g`,
    [network, RETENTION_DAYS],
  );
  const gone = 'from kit_case k where k.id = x.case_id and k.network_id = $1 and k.person_erased_at is not null';
  for (const table of ['missing_kit', 'incident'])
    await owner.query(`update ${table} x set remark = null ${gone}`, [network]);
  await owner.query(`update event x set detail = x.detail - 'reason' ${gone} and x.kind = 'correction'`, [network]);
}
