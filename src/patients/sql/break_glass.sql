/* Gives the acting post a part in each open case of this patient. Each use is on record with its reason, also when nobody is found; asking again while
   the part holds changes nothing else. Volatile; app may call it: a prescriber or nurse at an out-of-hours post. With its owner's rights: the post has
   no part yet in the cases that it looks for. */
create or replace function break_glass(p_hashes bytea[], p_reason text, p_hours int) returns setof uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case;
begin
  if (acting_role() in ('prescriber', 'nurse')) is not true or acting_person() is null
     or not exists (select from organisation o where o.id = acting_organisation() and o.network_id = acting_network() and o.kind = 'out-of-hours-post')
     or length(p_reason) < 3 then raise exception 'may-not' using errcode = 'insufficient_privilege'; end if;
  for c in select k.* from patient p join kit_case k on k.id = p.case_id
           where p.network_id = acting_network() and p.birth_postcode_hash = any (p_hashes) and not k.closed
           order by k.requested_at desc limit 10 for update of k loop
    perform audit_append('break-glass', c.id, 'done', p_reason);
    perform give_emergency_access(c, 'out-of-hours', p_hours);
    return next c.id;
  end loop;
  if not found then perform audit_append('break-glass', null, 'refused', 'nobody-found: ' || p_reason); end if;
end $$;

grant execute on function break_glass(bytea[], text, int) to app;
