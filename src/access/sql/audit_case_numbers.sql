/* Numbers of cases for the auditor, who sees no case: by id for a list, by number for a search. Stable; app may call it: nobody but the auditor is
   answered. With its owner's rights: an auditor sees no case. */
create or replace function audit_case_numbers(p_ids uuid[], p_number bigint) returns table (id uuid, number bigint)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_role() is distinct from 'auditor' then return; end if;
  return query select k.id, k.number from kit_case k where k.network_id = acting_network() and (k.id = any (p_ids) or k.number = p_number);
end $$;

grant execute on function audit_case_numbers(uuid[], bigint) to app;
