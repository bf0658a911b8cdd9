/* An article that came in by a list goes again, with its prices; not when its price was changed or it was put to use since. Volatile; app may call it:
   the network's coordinator and lead pharmacist. With its owner's rights: nothing else takes an article out. */
create or replace function take_back_product(p_product uuid, p_version int) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare taken text;
begin
  if acting_role() not in ('coordinator', 'lead-pharmacist') then return 'changed-since'; end if;
  select k.code into taken from known_product k where k.network_id = acting_network() and k.id = p_product and k.version = p_version;
  if not found then return 'changed-since'; end if;
  delete from product_price where network_id = acting_network() and product = taken;
  delete from product where network_id = acting_network() and code = taken;
  return 'taken-back';
exception when foreign_key_violation then return 'built-upon';
end $$;

grant execute on function take_back_product(uuid, int) to app;
