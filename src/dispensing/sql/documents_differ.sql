/* Whether what is said to lie with a kit is not what its version has: an older paper, or none. Stable; app may call it. */
create or replace function documents_differ(p_standard uuid, p_documents jsonb) returns boolean language sql stable parallel safe
return exists (select from slot_document d where d.standard_id = p_standard and d.hash is not null
  and not exists (select from jsonb_to_recordset(p_documents) x(slot text, version text) where x.slot = d.slot and x.version = d.version));

grant execute on function documents_differ(uuid, jsonb) to app;
