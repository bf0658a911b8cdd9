/* Which version of each paper lies in a box that is in a case: what comes as a file with the version of the box; what was not said was left out.
   Volatile; app may call it. With its owner's rights, for papers are written with the box and never else: of a box of one's own alone. */
create or replace function lay_papers(p_case uuid, p_kit uuid, p_documents jsonb) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into packed_document as p (network_id, case_id, kit_id, slot, version, packed_at)
  select u.network_id, u.case_id, u.kit_id, d.slot, x.version, app_now()
  from case_kit u join kit k on k.id = u.kit_id join slot_document d on d.standard_id = k.standard_id and d.hash is not null
    left join jsonb_to_recordset(p_documents) x(slot text, version text) on x.slot = d.slot
  where u.network_id = acting_network() and u.case_id = p_case and u.kit_id = p_kit and u.until is null and u.supplier_id = acting_organisation()
  on conflict (case_id, kit_id, slot) do update set version = excluded.version, packed_at = excluded.packed_at
$$;

grant execute on function lay_papers(uuid, uuid, jsonb) to app;
