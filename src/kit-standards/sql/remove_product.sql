/* An article goes with its prices, unless something was built upon it: it is in a version, a kit, a variant, a substitution, a recall or the opium ledger, or
   has other packs. Volatile; app may call it: the network's coordinator and lead pharmacist. With its owner's rights: nothing else takes an article out. */
create or replace function remove_product(p_code text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if (acting_role() in ('coordinator', 'lead-pharmacist')) is not true then return 'not-found'; end if;
  delete from product_price where network_id = acting_network() and product = p_code;
  delete from product where network_id = acting_network() and code = p_code;
  return case when found then 'removed' else 'not-found' end;
exception when foreign_key_violation then return 'built-upon';
end $$;

grant execute on function remove_product(text) to app;
