/* The one rule: from when on the person of a case may be erased, and what is in the way. Not for the application itself. */
create or replace view person_retention as
select k.network_id, k.id as case_id, k.number, k.practice_id, amsterdam_day(f.final_at) + (select threshold('patient.retentionDays')) as erase_on,
       h.set_at as held_since, h.reason as hold_reason, documents_handed_over(k.id) as handed_over
from patient p join kit_case k on k.id = p.case_id
cross join lateral (select case k.status when 'settled' then k.settled_at when 'withdrawn' then k.withdrawn_at when 'missing' then k.missing_at end as final_at) f
left join legal_hold h on h.case_id = k.id and h.ended_at is null;
