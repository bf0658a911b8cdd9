/* What is overdue about a case, and since when. Invoker: the policies of whoever asks hold inside. */
create or replace view case_signal with (security_invoker) as
select k.network_id, k.id as case_id, s.signal, s.since
from kit_case k, signals_of(k.status, k.urgency, k.offer_lapses_at, k.deliver_by, k.delivered_at, case when k.still_needed then k.still_needed_asked_at end, coalesce(k.returned_at, k.missing_at, k.ended_at)) s;
grant select on case_signal to app;
