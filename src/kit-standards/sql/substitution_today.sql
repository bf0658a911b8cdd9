/* Where a substitution stands today: its last day as prolonged, since when both approved it, whether it is over. What is equal in active substance is
   asked in TypeScript. Invoker: the policies of whoever asks hold inside. */
create or replace view substitution_today with (security_invoker) as
select s.network_id, s.id, s.standard_id, s.slot, s.kind, s.product, s.quantity, s.quantity_reason, s.scope, s.equivalence_reason, s.from_day,
  last.day as until_day, s.reason, s.needs_consent, s.beside, s.decided_by, s.decided_at, both_.at as approved_at, s.ended_at, s.ended_because,
  case when s.ended_at is not null or last.day < (select app_today()) then 'ended' when both_.at is null then 'proposed' else 'approved' end as status,
  s.ended_at is null and both_.at is not null and s.from_day <= (select app_today()) and last.day >= (select app_today()) as in_force
from substitution s
cross join lateral (select greatest(s.until_day, max(p.until_day)) as day from substitution_prolongation p
                    where p.substitution_id = s.id and p.approved_at is not null) last
cross join lateral (select case when count(*) = 2 then max(a.at) end as at from substitution_approval a where a.substitution_id = s.id) both_;
grant select on substitution_today to app;
grant select on substitution_today to monitoring;
