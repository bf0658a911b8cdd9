/* Seals whose roots are to be written outside. A hash tells nothing of anybody. Stable; app may call it, as the sealer does. With its owner's
   rights: no policy shows a seal. */
create or replace function audit_seals_after(p_seal bigint, p_most int)
returns table (id bigint, from_id bigint, to_id bigint, rows bigint, hash text, at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select s.id, s.from_id, s.to_id, s.rows, encode(s.hash, 'hex'), s.at from audit_seal s where s.id > p_seal order by s.id limit p_most;
end;

grant execute on function audit_seals_after(bigint, int) to app;
