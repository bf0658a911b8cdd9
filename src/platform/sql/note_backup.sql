/* A backup was made, and its file is whole on the disk. Volatile; role backup may call it, and nobody else. With its owner's rights: role backup
   reads everything and writes nothing else. */
create or replace function note_backup(p_made_at timestamptz, p_bytes bigint) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into backup_made (made_at, bytes) values (p_made_at, p_bytes) on conflict do nothing;
end;

grant execute on function note_backup(timestamptz, bigint) to backup;
