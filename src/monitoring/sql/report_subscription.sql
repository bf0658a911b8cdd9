/* Before anybody is known: whose mail a link to stop it was in, and at which address. Whether the link fits is for whoever asks. Stable; app may call
   it. With its owner's rights: without a context no policy lets a recipient through. */
create or replace function report_subscription(p_recipient uuid)
returns table (network_name text, language text, address text, ended boolean, by_reader boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select n.name, r.language, r.address, r.until is not null, r.by_reader from report_recipient r join network n on n.id = r.network_id where r.id = p_recipient;
end;

grant execute on function report_subscription(uuid) to app;
