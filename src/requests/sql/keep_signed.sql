/* What is so when the prescriber signs: the patient's opioids, kidney function and allergies by now, and why they went on. The lines that were asked stand in the order
   from then on. Volatile; app may call it: part and role are looked at inside. With its owner's rights: whoever supplies may change other words of a request. */
create or replace function keep_signed(p_case uuid, p_naive boolean, p_opioid jsonb, p_egfr jsonb, p_allergies text[], p_warnings jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if (acting_role() = 'prescriber' and 'practice' = any (acting_parts(acting_network(), p_case))) is not true
  then raise exception 'not-your-turn' using errcode = 'insufficient_privilege'; end if;
  update request r set opioid_naive = p_naive, current_opioid = p_opioid, egfr = p_egfr, allergies = p_allergies, warnings = coalesce(p_warnings, r.warnings), order_lines = null
  where r.case_id = p_case and r.network_id = acting_network();
end $$;

grant execute on function keep_signed(uuid, boolean, jsonb, jsonb, text[], jsonb) to app;
