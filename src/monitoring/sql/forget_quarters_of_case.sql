/* Where a case is, who was asked, and whether its kit came back with the seal whole: told otherwise after a quarter was over, that quarter is counted
   anew. Volatile; trigger of what belongs to a case. With its owner's rights: nobody may take a count away. */
create or replace function forget_quarters_of_case() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('counted periods'));
  delete from counted_quarter c using kit_case k
  where k.id = new.case_id and c.network_id = k.network_id
    and exists (select from unnest(array[k.requested_day, k.delivered_day, k.ended_day]) day where day >= c.first_day and day < c.next_day);
  return null;
end $$;

create or replace trigger forget_quarters_of_case after update on case_place for each row
  when (coalesce(old.delivered_gm_code, old.gm_code) <> coalesce(new.delivered_gm_code, new.gm_code))
  execute function forget_quarters_of_case();
create or replace trigger forget_quarters_of_case after update of outcome, until on case_party for each row
  when (old.part = 'offered' and amsterdam_day(old.from_at) < this_month())
  execute function forget_quarters_of_case();
create or replace trigger forget_quarters_of_case after insert or update on kit_return for each row
  execute function forget_quarters_of_case();
