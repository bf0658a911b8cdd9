/* How the record stands, for whoever looks after it: numbers only. Stable; app may call it: administrator, auditor and the application itself are
   answered. With its owner's rights: seals and roots are nobody's to read. */
create or replace function audit_health()
returns table (sealed_at timestamptz, unsealed bigint, unsealed_since timestamptz, root_at timestamptz, root_fault text, roots_behind bigint)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare last audit_seal;
begin
  if (acting_role() in ('administrator', 'auditor', 'system')) is not true then return; end if;
  select * into last from audit_seal s order by s.id desc limit 1;
  return query select last.at, count(*), min(a.at), (select r.at from audit_root r), (select r.fault from audit_root r),
      coalesce(last.id, 0) - coalesce((select r.seal_id from audit_root r), 0)
    from audit_row a where a.id > coalesce(last.to_id, 0);
end $$;

grant execute on function audit_health() to app;
