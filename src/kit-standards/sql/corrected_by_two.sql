/* Of an article that two people agreed upon nothing changes by one: form and content never, and the rest only where it said nothing or as to the exemption,
   as it was proposed and agreed to. Volatile; trigger of product. */
create or replace function corrected_by_two() returns trigger language plpgsql as $$
begin
  if exists (select from agreed_product a where a.network_id = old.network_id and a.product = old.code)
    and ((new.form, new.active_mg, new.route, new.atc, new.opium_list) is distinct from
         (old.form, old.active_mg, coalesce(old.route, new.route), coalesce(old.atc, new.atc), coalesce(old.opium_list, new.opium_list))
      or not exists (select from product_correction c where c.network_id = old.network_id and c.product = old.code and c.version = old.version
                       and c.approved_at is not null and (c.route, c.atc, c.opium_list, c.needs_opium_prescription)
                         is not distinct from (new.route, new.atc, new.opium_list, new.needs_opium_prescription)))
  then raise exception 'what was agreed upon of a product does not change by one' using errcode = 'check_violation'; end if;
  return new;
end $$;

create or replace trigger corrected_by_two before update of form, route, atc, opium_list, needs_opium_prescription, active_mg on product for each row
  when (current_user <> 'owner') execute function corrected_by_two();

grant execute on function corrected_by_two() to app;
