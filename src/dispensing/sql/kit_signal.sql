/* What asks for attention about a kit, and since when: the nearest of the three terms, a recall, an older standard, a shortage that is over by which
   it was filled, more in it than a shortage leaves, a pack that was refused, what somebody reported with its code and nobody confirmed,
   that it was looked for and not found. */
create or replace view kit_signal with (security_invoker) as
select k.network_id, k.organisation_id, k.id as kit_id, s.signal, s.since
from kit k join kit_standard v on v.id = k.standard_id
cross join lateral (select k.earliest_expiry - (select app_today()) as days) left_over
cross join lateral (values
  ('recalled', (select min(r.since) from recalled_kit r where r.kit_id = k.id)),
  (case when left_over.days <= (select threshold('signal.kitExpiresLastDays')) then 'expires-in-7-days'
        when left_over.days <= (select threshold('signal.kitExpiresSecondDays')) then 'expires-in-30-days' else 'expires-in-60-days' end,
   case when left_over.days <= (select threshold('signal.kitExpiresFirstDays'))
        then (k.earliest_expiry - (select threshold('signal.kitExpiresFirstDays')))::timestamp at time zone 'Europe/Amsterdam' end),
  ('substitution-ended', (select min(u.ended_at) from jsonb_to_recordset(k.findings) f (substitution uuid) join substitution u on u.id = f.substitution)),
  ('pack-refused', (select min(r.since) from kit_of_refused_pack r where r.kit_id = k.id)),
  ('box-report', (select min(r.noted_at) from box_report r where r.kit_id = k.id and r.decided_by is null)),
  ('not-found', (select d.not_found_since from sealed_kit d where d.id = k.id)),
  ('to-open', (select min(o.since) from kit_to_open o where o.kit_id = k.id)),
  ('superseded-standard', least(v.superseded_on, v.withdrawn_on)::timestamp at time zone 'Europe/Amsterdam')) s (signal, since)
where k.status in (select t.status from kit_status t where t.on_shelf) and s.since <= app_now();
grant select on kit_signal to app;
