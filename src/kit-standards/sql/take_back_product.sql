/* An article that came in by a list goes again, with its prices; not when it was corrected, its price was changed or it was put to use since. Volatile; app
   may call it: the network's coordinator and lead pharmacist. With its owner's rights, as `remove_product`. */
create or replace function take_back_product(p_product uuid, p_version int) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare taken text;
begin
  if acting_role() not in ('coordinator', 'lead-pharmacist') then return 'changed-since'; end if;
  select k.code into taken from known_product k where k.network_id = acting_network() and k.id = p_product and k.version = p_version;
  if not found then return 'changed-since'; end if;
  return case remove_product(taken) when 'removed' then 'taken-back' else 'built-upon' end;
end $$;

grant execute on function take_back_product(uuid, int) to app;
