-- When the last backup was made, and whether one that was put back still waits for somebody to look: the administrator's page says both.
create table backup_made (made_at timestamptz primary key, bytes bigint not null check (bytes > 0));
call under_policies('backup_made');

/* Called by role backup once the file is whole on the disk, and by nobody else. */
create function note_backup(p_made_at timestamptz, p_bytes bigint) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into backup_made (made_at, bytes) values (p_made_at, p_bytes) on conflict do nothing;
end;
grant execute on function note_backup to backup;

/* Of the whole installation, which all its networks share. */
create function backup_health() returns table (made_at timestamptz, bytes bigint, put_back_from timestamptz, put_back_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_role() is distinct from 'administrator' or not acting_for_network() then return; end if;
  return query select b.made_at, b.bytes, r.made_at, r.restored_at
    from (values (true)) one left join (select * from backup_made x order by x.made_at desc limit 1) b on true
         left join restoration r on r.resumed_at is null;
end $$;
grant execute on function backup_health to app;
