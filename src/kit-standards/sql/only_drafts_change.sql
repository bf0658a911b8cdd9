/* Only a draft changes; what is decided stays as it was decided, also by moving a row from one version to another or while it is being decided: the
   version is locked meanwhile. Volatile; trigger of kit_slot, slot_product, direction and slot_document. */
create or replace function only_drafts_change() returns trigger language plpgsql as $$
begin
  perform from kit_standard s where s.id in (new.standard_id, old.standard_id) for share;
  if exists (select from kit_standard s where s.id in (new.standard_id, old.standard_id) and s.status <> 'draft')
  then raise exception 'only a draft standard changes' using errcode = 'check_violation'; end if;
  return coalesce(new, old);
end $$;

create or replace trigger only_drafts_change before insert or update or delete on kit_slot for each row execute function only_drafts_change();

create or replace trigger only_drafts_change before insert or update or delete on slot_product for each row execute function only_drafts_change();

create or replace trigger only_drafts_change before insert or update or delete on direction for each row execute function only_drafts_change();

create or replace trigger only_drafts_change before insert or update or delete on slot_document for each row execute function only_drafts_change();
