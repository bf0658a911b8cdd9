/* Asks at another address, or in another language, whether the reports may go there: by whoever used the link in one, five times a day at most. Until
   it is said yes there, nothing changes. Volatile; app may call it. With its owner's rights: nobody is signed in, and the link is the proof. */
create or replace function ask_report_address(p_recipient uuid, p_address text, p_language text, p_now timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare r report_recipient;
begin
  select * into r from report_recipient o where o.id = p_recipient and o.until is null for update;
  if r.id is null or exists (select from report_recipient o where o.network_id = r.network_id and o.id <> r.id and lower(o.address) = lower(p_address) and o.until is null)
    then return 'already-recipient'; end if;
  if (select count(*) from event e where e.subject_id = r.id and e.kind = 'report-address-asked' and e.at > p_now - interval '1 day') >= 5 then return 'too-often'; end if;
  update report_recipient o set asked_address = p_address, asked_language = p_language, asked_at = p_now where o.id = r.id;
  insert into event (network_id, id, kind, subject, subject_id, at, organisation_id, role, detail)
  select r.network_id, uuidv7(), 'report-address-asked', 'report-recipient', r.id, p_now, o.id, 'system',
         jsonb_build_object('recipients', jsonb_build_array(jsonb_build_object('id', r.id, 'name', r.name, 'address', p_address, 'language', p_language)))
  from organisation o where o.network_id = r.network_id and o.kind = 'network' order by o.id limit 1;
  return 'done';
end $$;

grant execute on function ask_report_address(uuid, text, text, timestamptz) to app;
