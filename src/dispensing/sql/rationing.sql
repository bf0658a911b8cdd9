/* What a shortage leaves of a slot in every kit, also in those that stand ready, since when, and which products hold the same as what the slot takes.
   Invoker: the policies of whoever asks hold inside. */
create or replace view rationing with (security_invoker) as
select u.network_id, u.id, u.standard_id, u.slot, u.quantity, u.until_day, greatest(u.approved_at, u.from_day::timestamp at time zone 'Europe/Amsterdam') as since,
  array(select f.code from slot_product a join product_holding h on h.network_id = a.network_id and h.code = a.product
        join product_holding f on f.network_id = h.network_id and f.holds = h.holds where a.standard_id = u.standard_id and a.slot = u.slot) as alike
from substitution_today u where u.in_force and u.kind = 'less' and u.scope = 'every-kit';
grant select on rationing to app, monitoring;
