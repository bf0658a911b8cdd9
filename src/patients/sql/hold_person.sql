/* Keeps the person of a case from erasure, and why. Volatile; app may call it: who may is said by case_to_hold. With its owner's rights: a hold is
   written through functions alone, so that it stands in the record. */
create or replace function hold_person(p_case uuid, p_number bigint, p_reason text) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare found_ uuid := case_to_hold(p_case, p_number);
begin
  if found_ is null then return 'not-found'; end if;
  if not exists (select from patient p where p.case_id = found_) then return 'person-erased'; end if;
  insert into legal_hold (network_id, case_id, reason, set_at, set_by, set_for)
  values (acting_network(), found_, p_reason, app_now(), acting_person(), acting_organisation()) on conflict do nothing;
  if not found then return 'held-already'; end if;
  perform tell_of_hold(found_, 'legal-hold', p_reason);
  return 'held';
end $$;

grant execute on function hold_person(uuid, bigint, text) to app;
