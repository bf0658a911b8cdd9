/* Has the reports go where it was asked, by whoever used the link that was sent there. False: it was used, another was asked for since, or that address gets them by now.
   Volatile; app may call it. With its owner's rights: nobody is signed in, and the link is the proof. */
create or replace function confirm_report_address(p_recipient uuid, p_asked_at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update report_recipient r set address = r.asked_address, language = r.asked_language, asked_address = null, asked_language = null, asked_at = null
  where r.id = p_recipient and r.until is null and r.asked_at = p_asked_at
    and not exists (select from report_recipient o where o.network_id = r.network_id and o.id <> r.id and lower(o.address) = lower(r.asked_address) and o.until is null);
  return found;
end $$;

grant execute on function confirm_report_address(uuid, timestamptz) to app;
