/* What each account holds of a lot in a box follows every movement of the opium ledger. Volatile; trigger of opium_movement. With its owner's
   rights: nobody may write a balance. */
create or replace function keep_balance() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into opium_balance as b (network_id, kit_id, product, lot, account, quantity)
  values (new.network_id, new.kit_id, new.product, new.lot, new.to_account, new.quantity)
  on conflict (kit_id, product, lot, account) do update set quantity = b.quantity + excluded.quantity;
  update opium_balance b set quantity = b.quantity - new.quantity
  where b.kit_id = new.kit_id and b.product = new.product and b.lot = new.lot and b.account = new.from_account;
  if not found then
    insert into opium_balance (network_id, kit_id, product, lot, account, quantity) values (new.network_id, new.kit_id, new.product, new.lot, new.from_account, -new.quantity);
  end if;
  return null;
end $$;

create or replace trigger keep_balance after insert on opium_movement for each row execute function keep_balance();
