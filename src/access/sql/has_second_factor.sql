/* Whether somebody can prove who they are by something beside their password. Stable; called by the functions that sign people in, with their
   owner's rights. */
create or replace function has_second_factor(p_person uuid) returns boolean language sql stable
  return exists (select from passkey k where k.person_id = p_person)
      or exists (select from authenticator a where a.person_id = p_person and a.confirmed_at is not null);

grant execute on function has_second_factor(uuid) to app;
