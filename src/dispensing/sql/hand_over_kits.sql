/* The kits of a case go with it when it is handed over. Volatile; called by answer_hand_over. */
create or replace function hand_over_kits(p_case uuid, p_to uuid) returns void language sql set search_path = pg_catalog, public, pg_temp
begin atomic
  update kit set organisation_id = p_to where id in (select kit_id from case_kit where case_id = p_case and until is null);
end;
