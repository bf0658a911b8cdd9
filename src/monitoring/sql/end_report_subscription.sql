/* Stops the reports of whoever used the link in one; twice is as once. Volatile; app may call it. With its owner's rights: nobody is signed in, and
   the link is the proof. */
create or replace function end_report_subscription(p_recipient uuid, p_now timestamptz) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update report_recipient set until = p_now, by_reader = true where id = p_recipient and until is null;
end;

grant execute on function end_report_subscription(uuid, timestamptz) to app;
