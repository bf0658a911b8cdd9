/* Has the reports go to another address of whoever used the link in one. False: that address gets them already, or these were stopped. Volatile; app
   may call it. With its owner's rights: nobody is signed in, and the link is the proof. */
create or replace function change_report_address(p_recipient uuid, p_address text) returns boolean
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update report_recipient r set address = p_address
  where r.id = p_recipient and r.until is null
    and not exists (select from report_recipient o where o.network_id = r.network_id and o.id <> r.id and lower(o.address) = lower(p_address) and o.until is null);
  select exists (select from report_recipient r where r.id = p_recipient and r.until is null and r.address = p_address);
end;

grant execute on function change_report_address(uuid, text) to app;
