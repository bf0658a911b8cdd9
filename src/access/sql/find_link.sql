/* Before anybody is known: what a link stands for. Whether the token fits is for whoever asks. Stable; app may call it. With its owner's rights:
   without a context no policy lets a link through. */
create or replace function find_link(p_link uuid, p_now timestamptz)
returns table (purpose text, person_id uuid, name text, address text, language text, network_name text, organisation_names text, expires_at timestamptz, state text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select l.purpose, l.person_id, p.name, l.address, p.language, n.name,
         (select coalesce(string_agg(o.name, ' '), '') from membership m join organisation o on o.id = m.organisation_id
          where m.person_id = p.id and (m.until is null or m.until > p_now)),
         l.expires_at,
         case when l.used_at is not null then 'used' when l.withdrawn_at is not null or p.disabled_at is not null then 'withdrawn'
              when l.expires_at <= p_now then 'expired' else 'open' end
  from link l join person p on p.id = l.person_id join network n on n.id = l.network_id where l.id = p_link;
end;

grant execute on function find_link(uuid, timestamptz) to app;
