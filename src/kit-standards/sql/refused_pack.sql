/* Packs of which the lead pharmacist said that they are not what belongs in the slot, and that nobody confirmed for another pharmacy. Invoker: the
   policies of whoever asks hold inside. */
create or replace view refused_pack with (security_invoker) as
select b.network_id, b.id, b.code, b.product, b.brand, b.rejected_at as since from product_pack b
where b.rejected_at is not null
  and not exists (select from product_pack c where c.network_id = b.network_id and c.code = b.code and c.product = b.product and c.confirmed_at is not null);
grant select on refused_pack to app, monitoring;
