/* A seal is used once: what was broken when a kit was opened closes no other, whoever opened it. Volatile; trigger. With its owner's rights: a pharmacy
   does not read what another did. */
create or replace function only_new_seals() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from event e where e.network_id = new.network_id and e.kind = 'kit-opened' and e.detail ->> 'sealNumber' = new.seal_number) then
    raise exception 'this seal was broken before' using errcode = 'unique_violation', constraint = 'one_seal_number';
  end if;
  return new;
end $$;

create or replace trigger only_new_seals before update of seal_number on kit for each row when (new.seal_number is not null)
  execute function only_new_seals();
