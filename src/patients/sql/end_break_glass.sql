/* The clock ends it. Volatile; app may call it: the application itself. With its owner's rights: nobody may write who is a party. */
create or replace function end_break_glass(p_party uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare p case_party;
begin
  if acting_role() is distinct from 'system' then raise exception 'may-not' using errcode = 'insufficient_privilege'; end if;
  update case_party x set until = app_now() where x.id = p_party and x.network_id = acting_network() and x.lapses_at <= app_now() and x.until is null
  returning * into p;
  if p.id is not null then perform audit_append('break-glass-ended', p.case_id, 'done', p.organisation_id::text); end if;
end $$;

grant execute on function end_break_glass(uuid) to app;
