/* Up to which id may be sealed once every transaction below this number has ended. The id is read first and the number drawn after: whoever drew an
   id up to here already has a lower number. Nothing new: no row. Volatile; app may call it, as the sealer does. With its owner's rights: the
   sequence and the seals are nobody's to read. */
create or replace function audit_mark() returns table (up_to bigint, number xid8)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  select s.last_value into up_to from audit_row_id_seq s where s.is_called;
  if up_to is null or up_to <= coalesce((select s.to_id from audit_seal s order by s.id desc limit 1), 0) then return; end if;
  number := pg_current_xact_id();
  return next;
end $$;

grant execute on function audit_mark() to app;
