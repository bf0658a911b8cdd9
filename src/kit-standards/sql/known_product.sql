/* An article as a list knows it: by an id made of its number, in a version that is another one with another price or once it was corrected. Invoker: the
   policies of whoever asks hold inside. */
create or replace view known_product with (security_invoker) as
select p.network_id, md5(p.network_id::text || p.code)::uuid as id, p.code, p.name, p.gtin, p.atc, p.strength, p.form, p.route, p.unit, p.opium_list,
       p.maker_code, c.cents, case when p.version = 1 then coalesce(c.cents, -1) else hashtext(concat_ws(' ', p.version, c.cents)) end as version, p.prk,
       p.opium_list is not null and not p.needs_opium_prescription as is_exempt
from product p left join lateral (select x.cents from product_price x where x.network_id = p.network_id and x.product = p.code
                                  and x.from_day <= app_today() order by x.from_day desc limit 1) c on true;
grant select on known_product to app;
