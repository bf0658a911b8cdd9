/* What a product holds, so that any pack of it may stand for another: the same PRK, or where nobody noted that the same ATC, strength, form and route. A
   product without a PRK takes that of the others that hold the same, unless those are of two minds. What has neither is only itself. Invoker: the
   policies of whoever asks hold inside. */
create or replace view product_holding with (security_invoker) as
select network_id, code, coalesce(prk, case when facts is not null and first_prk = last_prk then first_prk end, facts, code) as holds
from (select network_id, code, prk, facts, min(prk) over alike as first_prk, max(prk) over alike as last_prk
      from (select network_id, code, prk, case when num_nulls(atc, strength, form, route) = 0 then concat_ws('|', atc,
                     replace(replace(lower(strength), ' ', ''), ',', '.'), replace(lower(form), ' ', ''), translate(lower(route), ' .', '')) end as facts
            from product) p
      window alike as (partition by network_id, facts)) p;
grant select on product_holding to app, monitoring;
