/* Guard: each box of the case holds what was signed. Stable; called by guard_holds. */
create or replace function order_equals_kits(c kit_case) returns boolean language sql stable
return not exists (select from case_kit u where u.case_id = c.id and u.until is null and not order_equals_kit(c, u.kit_id));
