/* Each version until the next one that really took over; called after every publication and withdrawal. Volatile; app may call it. */
create or replace function line_up_standards() returns void language sql set search_path = pg_catalog, public, pg_temp
begin atomic
  update kit_standard s set superseded_on = (select min(n.takes_effect_on) from kit_standard n
    where n.network_id = s.network_id and n.takes_effect_on > s.takes_effect_on and n.status in (select t.status from standard_status t where t.decided)
      and (n.withdrawn_on is null or n.withdrawn_on > n.takes_effect_on))
  where s.status in (select t.status from standard_status t where t.decided) and s.network_id = acting_network();
end;

grant execute on function line_up_standards() to app;
