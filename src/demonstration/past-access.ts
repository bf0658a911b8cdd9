import type { Client } from 'pg';
import { monthBefore } from '../access-record/review.service.js';
import { momentOf } from '../platform/calendar.js';
import type { Ground } from './region.js';

interface Look {
  who: string;
  at: Date;
  action: string;
  /** The how manyeth of the cases that they have a part in, the newest first; left out: about none. */
  nth?: number;
  refused?: string;
}

const MINUTE_MS = 60_000;
const LOOKED_UP = 62;
const NOT_ALLOWED = 11;

/** A month with everything in it that an auditor has to look at twice. */
export function lookedAt(month: string): Look[] {
  const on = (day: string, time: string) => momentOf(`${month}-${day}`, time);
  const many = (n: number, first: Date, look: (nth: number) => Omit<Look, 'at'>): Look[] =>
    Array.from({ length: n }, (_, nth) => ({ ...look(nth), at: new Date(first.getTime() + nth * MINUTE_MS) }));
  return [
    { who: 'apotheek', at: on('03', '16:20'), action: 'print', nth: 0 },
    ...many(3, on('09', '03:12'), (nth) => ({ who: 'thuiszorg', action: 'read', nth })),
    ...many(NOT_ALLOWED, on('12', '14:05'), (nth) => ({
      ...{ who: 'medewerker13', action: 'seePatientRecord', nth, refused: 'may-not' },
    })),
    ...many(LOOKED_UP, on('17', '10:02'), (nth) => ({ who: 'coordinator', action: 'search', nth })),
    // One moment for all: a list that was opened.
    ...[0, 1, 2].map((nth) => ({ who: 'apotheek', at: on('20', '01:15'), action: 'read', nth })),
    {
      ...{ who: 'huisartsenpost', at: on('23', '02:41'), action: 'break-glass' },
      refused: 'nobody-found: mantelzorger belt, eigen huisarts niet bereikbaar',
    },
    { who: 'huisarts', at: on('26', '11:30'), action: 'own-name', nth: 2 },
    { who: 'huisarts', at: on('26', '11:30'), action: 'read', nth: 2 },
  ];
}

/** Written before anybody lives a day, for the rows of the record go by their moment. The first was looked at already. */
export async function rememberAccess(owner: Client, { network }: Ground, now: Date): Promise<void> {
  const month = monthBefore(now);
  await owner.query(
    `insert into audit_row (network_id, at, person_id, organisation_id, role, action, case_id, patient_key, address, outcome, detail)
     select $1, x.at, p.id, m.organisation_id, m.role, x.action, k.id, k.patient_key, '192.0.2.' || 10 + length(x.who),
            case when x.refused is null then 'done' else 'refused' end, x.refused
     from jsonb_to_recordset($2) as x(who text, at timestamptz, action text, nth int, refused text)
     join person p on p.email = x.who || '@demo.invalid' join membership m on m.person_id = p.id
     left join lateral (select c.id, c.patient_key from kit_case c where x.nth is not null and c.requested_at < x.at
         and (m.role = 'coordinator' or exists (select from case_party y where y.case_id = c.id and y.organisation_id = m.organisation_id and y.part <> 'offered'))
       order by c.number desc offset x.nth limit 1) k on true
     order by x.at, x.action`,
    [network, JSON.stringify(lookedAt(month))],
  );
  await owner.query(
    `insert into audit_review (network_id, id, month, finding, remark, person_id, at)
     select $1, uuidv7(), $2, 'export ' || $3 || ' ' || p.id || ' ' || m.organisation_id, 'Nagevraagd: de patiënt vroeg zelf om de afdruk.', a.id, $4
     from person p join membership m on m.person_id = p.id join person a on a.email = 'inzage@demo.invalid' where p.email = 'apotheek@demo.invalid'`,
    [network, month, `${month}-03`, now],
  );
}
