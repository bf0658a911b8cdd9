/* A session that an identity provider vouched for stays at the places that the provider named. Volatile; trigger of session. */
create or replace function only_claimed_places() returns trigger language plpgsql as $$
begin
  if new.claimed is null or new.organisation_id::text || ':' || new.role = any (new.claimed) then return new; end if;
  raise exception 'the identity provider does not support this place' using errcode = 'insufficient_privilege';
end $$;

create or replace trigger only_claimed_places before insert or update of organisation_id, role, claimed on session for each row execute function only_claimed_places();
