/* Guard: nothing in the boxes of the case is recalled. Stable. */
create or replace function no_kit_is_recalled(c kit_case) returns boolean language sql stable
return not exists (select from case_kit u where u.case_id = c.id and u.until is null and is_recalled(u.network_id, u.kit_id));
