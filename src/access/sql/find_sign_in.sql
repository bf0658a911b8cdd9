/* Who has this address, their password's hash, and where they may act: where they chose to the last time comes first. Stable; app may call it,
   before anybody is known. With its owner's rights: without a context no policy lets anything through. */
create or replace function find_sign_in(p_email text, p_now timestamptz)
returns table (person_id uuid, network_id uuid, password_hash text, organisation_id uuid, role text, second_factor boolean)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select p.id, p.network_id, c.password_hash, m.organisation_id, m.role, has_second_factor(p.id)
    from person p join credential c on c.person_id = p.id
    left join membership m on m.person_id = p.id and holds(m.from_at, m.until, p_now)
    left join chosen_place l on l.person_id = p.id and l.organisation_id = m.organisation_id and l.role = m.role
    where lower(p.email) = lower(p_email) and p.disabled_at is null order by l.chosen_at nulls last, m.from_at, m.organisation_id, m.role;
end $$;

grant execute on function find_sign_in(text, timestamptz) to app;
