/* What is told about a case once and again: since when it is so, whether it is time for the second letter, and the last day of a kit that runs out.
   Invoker: the application itself asks, for each network. */
create or replace view case_reminder with (security_invoker) as
select s.network_id, s.case_id, case when s.again then s.kind || '-again' else s.kind end as job, s.again, s.since, s.last_day
from (select t.network_id, t.case_id, t.kind, amsterdam_day(t.since) as since, null::date as last_day,
        t.since + make_interval(days => (select threshold('letters.againDays'))) <= app_now() as again
      from (select c.network_id, c.case_id, case c.signal when 'long-at-home' then 'need-asked' else c.signal end as kind, c.since
            from case_signal c where c.signal in ('long-at-home', 'return-overdue', 'settle-overdue')
            union all select u.network_id, u.case_id, 'use-asked', u.since from use_unknown u) t
      union all
      select h.network_id, h.case_id, 'expires-at-home', h.last_day, h.last_day,
        h.last_day <= (select app_today()) + (select threshold('signal.kitExpiresLastDays'))
      from kept_at_home h where h.last_day <= (select app_today()) + (select threshold('signal.kitExpiresSecondDays'))) s;
grant select on case_reminder to app;
