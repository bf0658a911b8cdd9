-- The editions that were made, as a pharmacy may read them: of what is told per pharmacy only what is told of itself.
create or replace view monitoring.own_report with (security_barrier) as
select r.period, r.made_at,
       r.content || jsonb_build_object(
         'own', jsonb_path_query_array(r.content, '$.own[*] ? (@.pharmacyId == $me)', me.named),
         'attention', jsonb_path_query_array(r.content, '$.attention[*] ? (@.pharmacyId == $me)', me.named),
         'kits', r.content -> 'kits' || jsonb_build_object('shelves', jsonb_path_query_array(r.content, '$.kits.shelves[*] ? (@.pharmacyId == $me)', me.named))) as content
from public.report r cross join lateral (select jsonb_build_object('me', (select acting_organisation())) as named) me
where r.network_id = (select acting_network()) and not r.test and (select acting_role()) in ('pharmacist', 'pharmacy-assistant');
grant select on monitoring.own_report to app;
