/* Packs that a pharmacist added and that nobody looked at yet: neither at this one, nor at the same that another pharmacy added. Invoker: the policies of
   whoever asks hold inside. */
create or replace view unconfirmed_pack with (security_invoker) as
select k.network_id, k.id, k.code, k.product, k.brand from product_pack k
where k.confirmed_at is null and k.rejected_at is null
  and not exists (select from product_pack c where c.network_id = k.network_id and c.code = k.code and c.product = k.product and c.confirmed_at is not null);
grant select on unconfirmed_pack to app;
