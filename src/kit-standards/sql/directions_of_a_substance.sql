/* Directions are said of a substance: when another one comes to lie in a slot, or one leaves it, they go. A product without an ATC is a substance of
   its own. Volatile; trigger of slot_product, before what comes and after what goes. */
create or replace function directions_of_a_substance() returns trigger language plpgsql as $$
declare it slot_product := case when tg_when = 'BEFORE' then new else old end;
begin
  if not exists (select from slot_product s join product p on p.network_id = s.network_id and p.code = s.product
      join product o on o.network_id = it.network_id and o.code = it.product
      where s.standard_id = it.standard_id and s.slot = it.slot and coalesce(p.atc, p.code) = coalesce(o.atc, o.code))
  then delete from direction where standard_id = it.standard_id and slot = it.slot; end if;
  return it;
end $$;

create or replace trigger directions_of_what_comes before insert or update on slot_product for each row execute function directions_of_a_substance();

create or replace trigger directions_of_what_goes after delete or update on slot_product for each row execute function directions_of_a_substance();
