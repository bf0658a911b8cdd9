/* What is sealed is not rewritten: a line changes only while its kit is a draft. Volatile; trigger of kit_line. With its owner's rights: it holds
   for whoever writes, whatever they may read. */
create or replace function only_drafts_are_filled() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from kit k where k.id = coalesce(new.kit_id, old.kit_id) and k.status = 'draft')
  then raise exception 'only a draft kit is filled' using errcode = 'check_violation'; end if;
  return coalesce(new, old);
end $$;

create or replace trigger only_drafts_are_filled before insert or update or delete on kit_line for each row execute function only_drafts_are_filled();
