/* A network without an administrator could not be helped by anybody in it. Two who end each other wait for one another. Stable; called by
   disable_person and end_membership, after they changed it. With its owner's rights: not each administrator sees all who work in the network, nor
   anybody's password. */
create or replace function keeps_an_administrator() returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from membership m join organisation o on o.id = m.organisation_id join person p on p.id = m.person_id
    where m.network_id = acting_network() and o.kind = 'network' and m.role = 'administrator' and m.from_at <= app_now() and m.until is null
      and p.disabled_at is null and has_joined(p.id));
end;
