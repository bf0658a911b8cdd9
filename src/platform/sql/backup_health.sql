/* Of the whole installation, which all its networks share. Stable; app may call it: nobody but an administrator of a network is answered. With its
   owner's rights: backups belong to no network. */
create or replace function backup_health() returns table (made_at timestamptz, bytes bigint, put_back_from timestamptz, put_back_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_role() is distinct from 'administrator' or not acting_for_network() then return; end if;
  return query select b.made_at, b.bytes, r.made_at, r.restored_at
    from (values (true)) one left join (select * from backup_made x order by x.made_at desc limit 1) b on true
         left join restoration r on r.resumed_at is null;
end $$;

grant execute on function backup_health() to app;
