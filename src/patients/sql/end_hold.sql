/* The person of a case is not kept from erasure any longer, and why. Volatile; app may call it: who may is said by case_to_hold. With its owner's
   rights: a hold is written through functions alone, so that it stands in the record. */
create or replace function end_hold(p_case uuid, p_number bigint, p_reason text) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare found_ uuid := case_to_hold(p_case, p_number);
begin
  if found_ is null then return 'not-found'; end if;
  update legal_hold set ended_at = app_now(), ended_by = acting_person(), end_reason = p_reason where case_id = found_ and ended_at is null;
  if not found then return 'not-held'; end if;
  perform tell_of_hold(found_, 'legal-hold-ended', p_reason);
  return 'ended';
end $$;

grant execute on function end_hold(uuid, bigint, text) to app;
