/* Guard: where what is signed here is the opium prescription itself, street and town of the patient are known: the law asks the full address on it. In
   steps, for most networks leave at the first. Stable; called by guard_holds, whose owner sees that they are there and not what they say. */
create or replace function address_is_complete(c kit_case) returns boolean
language plpgsql stable as $$
begin
  if threshold('prescription.accompanies') = 1 or coalesce(jsonb_array_length(c.signed_opium), 0) = 0 then return true; end if;
  return not exists (select from patient p where p.case_id = c.id and (p.street is null or p.town is null))
    or exists (select from request r where r.case_id = c.id and r.own_prescription is not null)
    or exists (select from signed_form f where f.case_id = c.id);
end $$;
