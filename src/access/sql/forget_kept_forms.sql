/* Forms that were put aside and that nobody came back for in time. Volatile; app may call it, each day, for the acting network. With its owner's
   rights: policies give a form to its person alone. */
create or replace function forget_kept_forms() returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic delete from kept_form where network_id = acting_network() and expires_at <= app_now(); end;

grant execute on function forget_kept_forms() to app;
