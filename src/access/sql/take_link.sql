/* Takes a link: of many who come with it at once, one. Volatile; called by the functions that a link opens. With its owner's rights: links are
   written through functions alone. */
create or replace function take_link(p_link uuid, p_purposes text[], p_now timestamptz) returns link
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare taken link;
begin
  update link l set used_at = p_now
  where l.id = p_link and l.purpose = any (p_purposes) and l.used_at is null and l.withdrawn_at is null and l.expires_at > p_now
    and exists (select from person p where p.id = l.person_id and p.disabled_at is null)
  returning * into taken;
  return taken;
end $$;
