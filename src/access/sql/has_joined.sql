/* Who was invited and has not come yet is nobody who could do it. Stable; app may call it. With its owner's rights: a password is read by nobody;
   told is only whether there is one. */
create or replace function has_joined(p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from credential c join person p on p.id = c.person_id where p.id = p_person and p.network_id = acting_network())
      or not exists (select from link l where l.person_id = p_person and l.purpose = 'invitation');
end;

grant execute on function has_joined(uuid) to app;
