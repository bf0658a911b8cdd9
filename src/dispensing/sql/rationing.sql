/* What a shortage leaves of a slot in every kit, also in those that stand ready, since when, and which products hold the same as what the slot takes;
   `usual` is how many the slot asks, `unit_mg` what one holds of the substance `atc`. Invoker: the policies of whoever asks hold inside. */
create or replace view rationing with (security_invoker) as
select u.network_id, u.id, u.standard_id, u.slot, u.quantity, u.until_day, greatest(u.approved_at, u.from_day::timestamp at time zone 'Europe/Amsterdam') as since,
  array(select f.code from slot_product a join product_holding h on h.network_id = a.network_id and h.code = a.product
        join product_holding f on f.network_id = h.network_id and f.holds = h.holds where a.standard_id = u.standard_id and a.slot = u.slot) as alike,
  case when s.min > 0 then s.min else s.max end as usual, one.mg as unit_mg, one.atc
from substitution_today u left join kit_slot s on s.standard_id = u.standard_id and s.code = u.slot
cross join lateral (select min(p.active_mg) as mg, min(p.atc) as atc from slot_product a join product p on p.network_id = a.network_id and p.code = a.product
                    where a.standard_id = u.standard_id and a.slot = u.slot) one
where u.in_force and u.kind = 'less' and u.scope = 'every-kit';
grant select on rationing to app, monitoring;
