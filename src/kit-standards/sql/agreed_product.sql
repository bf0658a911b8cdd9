/* Articles that two people agreed upon: of a version that is no draft, or of a substitution that both approved. Invoker: the policies of whoever asks hold
   inside. */
create or replace view agreed_product with (security_invoker) as
select p.network_id, p.product from slot_product p join kit_standard s on s.id = p.standard_id where s.status <> 'draft'
union
select s.network_id, s.product from substitution s
where s.product is not null and (select count(distinct a.role) from substitution_approval a where a.substitution_id = s.id) > 1;
grant select on agreed_product to app;
