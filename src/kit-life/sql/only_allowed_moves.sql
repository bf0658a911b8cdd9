/* A case begins and goes on only as the table of moves says, whoever writes it. Volatile; trigger of kit_case. With its owner's rights: it holds for
   whoever writes, whatever they may read. */
create or replace function only_allowed_moves() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' and exists (select from allowed_move where from_status = '' and to_status = new.status) then return new; end if;
  if tg_op = 'UPDATE' and exists (select from allowed_move where from_status = old.status and to_status = new.status) then return new; end if;
  raise exception 'no move leads from % to %', case when tg_op = 'UPDATE' then old.status else 'nothing' end, new.status using errcode = 'check_violation';
end $$;

create or replace trigger only_allowed_first_status before insert on kit_case for each row execute function only_allowed_moves();

create or replace trigger only_allowed_moves before update of status on kit_case for each row
  when (old.status is distinct from new.status) execute function only_allowed_moves();
