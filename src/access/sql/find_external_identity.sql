/* Whose this identity at a provider is: one row for each place where they may act now; without any there is one that names no place. Stable; app may
   call it, before anybody is known. With its owner's rights: without a context no policy lets anything through. */
create or replace function find_external_identity(p_issuer text, p_subject text, p_now timestamptz)
returns table (person_id uuid, network_id uuid, disabled boolean, organisation_id uuid, role text, agb text, second_factor boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select p.id, p.network_id, p.disabled_at is not null, m.organisation_id, m.role, o.agb, has_second_factor(p.id)
  from external_identity e join person p on p.id = e.person_id
  left join membership m on m.person_id = p.id and holds(m.from_at, m.until, p_now) left join organisation o on o.id = m.organisation_id
  left join chosen_place l on l.person_id = p.id and l.organisation_id = m.organisation_id and l.role = m.role
  where e.issuer = p_issuer and e.subject = p_subject order by l.chosen_at nulls last, m.from_at, m.organisation_id, m.role;
end;

grant execute on function find_external_identity(text, text, timestamptz) to app;
