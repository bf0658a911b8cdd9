/* Another open request for the same patient in which the acting organisation has a part; nothing of those of others. Stable; app may call it, and so
   do functions that run with their owner's rights: policies or not, the answer is the same. */
create or replace function open_request(p_patient_key bytea, p_beside uuid) returns table (id uuid, number bigint)
language sql stable as $$
  select k.id, k.number from kit_case k
  where k.network_id = acting_network() and k.patient_key = p_patient_key and not k.closed and k.id is distinct from p_beside and has_part(k.id)
  order by k.requested_at desc limit 1
$$;

grant execute on function open_request(bytea, uuid) to app;
