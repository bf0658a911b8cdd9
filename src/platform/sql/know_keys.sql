/* Called at each start, before anybody is known. Answers what is wrong, else remembers what is new. In the order of PATIENT_KEYS. Volatile; app may
   call it. With its owner's rights: keys belong to no network, and are nobody's to see. */
create or replace function know_keys(p_ids text[], p_fingerprints bytea[], p_now timestamptz) returns table (key text, fault text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare n int := cardinality(p_ids);
begin
  perform pg_advisory_xact_lock(hashtextextended('vault_key', 0));
  return query
    select k.id, 'another-key' from unnest(p_ids, p_fingerprints) x (id, fingerprint) join vault_key k on k.id = x.id and k.fingerprint <> x.fingerprint
    union all
    select k.id, 'not-last' from vault_key k where k.makes_hashes and k.id <> p_ids[n];
  if found then return; end if;
  insert into vault_key (id, fingerprint, makes_hashes, known_since)
  select x.id, x.fingerprint, x.place = n and not exists (select from vault_key k where k.makes_hashes), p_now
  from unnest(p_ids, p_fingerprints) with ordinality x (id, fingerprint, place)
  on conflict (id) do update set makes_hashes = vault_key.makes_hashes or excluded.makes_hashes where excluded.makes_hashes;
end $$;

grant execute on function know_keys(text[], bytea[], timestamptz) to app;
