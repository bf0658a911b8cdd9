/* Sends the reports again to whoever stopped them with the link in one; what the network ended, only the network begins again. False: another entry
   has the address by now. Volatile; app may call it. With its owner's rights: nobody is signed in, and the link is the proof. */
create or replace function resume_report_subscription(p_recipient uuid) returns boolean
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update report_recipient r set until = null, by_reader = false
  where r.id = p_recipient and r.by_reader and r.until is not null
    and not exists (select from report_recipient o where o.network_id = r.network_id and lower(o.address) = lower(r.address) and o.until is null);
  select exists (select from report_recipient r where r.id = p_recipient and r.until is null);
end;

grant execute on function resume_report_subscription(uuid) to app;
