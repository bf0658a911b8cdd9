/* What is told about a pharmacy once and again, and the last day of what runs out: its confirmation of readiness, its agreement, or nothing that went
   on before it takes part. Not while it is paused. Invoker: the application itself asks, for each network. */
create or replace view pharmacy_reminder with (security_invoker) as
with standing as (
  select p.network_id, p.organisation_id, s.state, amsterdam_day(s.from_at) as since,
    (select amsterdam_day(max(r.confirmed_at)) + (select threshold('pharmacy.readinessDays')) from pharmacy_readiness r where r.organisation_id = p.organisation_id) as ready_until,
    (select max(g.until_day) - 1 from pharmacy_agreement g where g.organisation_id = p.organisation_id) as agreed_until
  from pharmacy p
  cross join lateral (select y.state, y.from_at from pharmacy_state y where y.organisation_id = p.organisation_id and y.from_at <= app_now() order by y.from_at desc limit 1) s
  where not exists (select from pharmacy_pause z where z.organisation_id = p.organisation_id and z.from_day <= app_today() and (z.until_day is null or z.until_day > app_today())))
select t.network_id, t.organisation_id, case when d.again then d.kind || '-again' else d.kind end as job, d.again, d.day, d.last_day
from standing t cross join lateral (
  select case when over.days > 0 then 'readiness-over' else 'readiness-ends-soon' end as kind,
    over.days > (select threshold('letters.againDays')) or over.days between 1 - (select threshold('pharmacy.readinessLastDays')) and 0 as again,
    coalesce(t.ready_until, t.since) as day, t.ready_until as last_day
  from (select (select app_today()) - coalesce(t.ready_until, t.since) as days) over
  where t.state = 'active' and over.days >= -(select threshold('pharmacy.readinessWarnDays'))
  union all
  select case when over.days > 0 then 'agreement-over' else 'agreement-ends-soon' end,
    over.days between 1 - (select threshold('pharmacy.agreementLastDays')) and 0, t.agreed_until, t.agreed_until
  from (select (select app_today()) - t.agreed_until as days) over
  where t.state = 'active' and over.days >= -(select threshold('pharmacy.agreementWarnDays'))
  union all
  select 'contact-unanswered', over.days >= (select threshold('pharmacy.contactDays')) + (select threshold('letters.againDays')), t.since, null
  from (select (select app_today()) - t.since as days) over
  where t.state in ('interested', 'agreed', 'trained') and over.days >= (select threshold('pharmacy.contactDays'))) d;
grant select on pharmacy_reminder to app;
