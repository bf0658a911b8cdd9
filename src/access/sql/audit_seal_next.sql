/* Seals the next rows up to the mark, at most so many; one sealer at a time. No row: not yet, or nothing to seal. Volatile; app may call it, as the
   sealer does. With its owner's rights: it reads the whole record and writes seals, which nobody else may. */
create or replace function audit_seal_next(p_up_to bigint, p_number xid8, p_now timestamptz, p_most int) returns table (seal bigint, to_id bigint)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare last audit_seal; last_to bigint; n bigint; upper bigint; text_ text; hash_ bytea;
begin
  if not pg_try_advisory_xact_lock(hashtext('audit-seal')) or pg_snapshot_xmin(pg_current_snapshot()) < p_number then return; end if;
  select * into last from audit_seal s order by s.id desc limit 1;
  last_to := coalesce(last.to_id, 0);
  last.hash := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
  select count(*), max(x.id), string_agg(audit_text(x), E'\n' order by x.id) into n, upper, text_
    from (select * from audit_row a where a.id > last_to and a.id <= p_up_to order by a.id limit p_most) x;
  if n = 0 then return; end if;
  if n < p_most then upper := p_up_to; end if;
  seal := coalesce(last.id, 0) + 1;
  hash_ := sha256(last.hash || convert_to(concat_ws(',', seal, last_to + 1, upper, n,
    to_char(p_now at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')) || E'\n' || text_, 'UTF8'));
  insert into audit_seal values (seal, last_to + 1, upper, n, hash_, last.hash, p_now);
  to_id := upper;
  return next;
end $$;

grant execute on function audit_seal_next(bigint, xid8, timestamptz, int) to app;
