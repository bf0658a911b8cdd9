/* Where each number stands: the last answer of a register for this very number, and when it was last asked. */
create or replace view number_status with (security_invoker) as
select n.network_id, n.register, n.subject_id, n.name, n.number, coalesce(said.status, 'unchecked') as status, said.at as checked_at, said.by_check, said.by_person,
       tried.at as tried_at, case when tried.status = 'unchecked' then tried.reason end as reason
from (select p.network_id, 'big' as register, p.id as subject_id, p.name, p.big as number from person p where p.big is not null and p.disabled_at is null
      union all select o.network_id, 'agb', o.id, o.name, o.agb from organisation o where o.agb is not null and not o.agb_invented) n
left join lateral (select c.* from number_check c where n.subject_id in (c.person_id, c.organisation_id) and c.register = n.register and c.number = n.number
                     and c.status <> 'unchecked' order by c.at desc, c.id desc limit 1) said on true
left join lateral (select c.* from number_check c where n.subject_id in (c.person_id, c.organisation_id) and c.register = n.register and c.number = n.number
                   order by c.at desc, c.id desc limit 1) tried on true;
grant select on number_status to app;
