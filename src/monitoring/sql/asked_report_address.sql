/* Before anybody is known: where somebody asked that the reports go, for who comes with the link that was sent there. Whether the link fits is for
   whoever asks. Stable; app may call it. With its owner's rights: without a context no policy lets a recipient through. */
create or replace function asked_report_address(p_recipient uuid, p_asked_at timestamptz)
returns table (network text, address text, language text, is_open boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select n.name, r.asked_address, r.asked_language, r.until is null and r.asked_at = p_asked_at
  from report_recipient r join network n on n.id = r.network_id where r.id = p_recipient;
end;

grant execute on function asked_report_address(uuid, timestamptz) to app;
