/* Guard: each box of the case keeps long enough to stand in a home. Stable; called by guard_holds. */
create or replace function kits_keep_long_enough(c kit_case) returns boolean language sql stable
return not exists (select from case_kit u join kit k on k.id = u.kit_id where u.case_id = c.id and u.until is null and k.earliest_expiry < (select must_last_until()));
