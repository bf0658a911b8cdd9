/* Looked at once more when the courier comes: a recall or a night may lie between packing and dispatch. From the kits of this one
   case: the planner began with every sealed kit. */
create or replace function why_kits_stay(p_case uuid) returns text
language sql stable set search_path = pg_catalog, public, pg_temp
begin atomic
  select case when s.recalled then 'kit-recalled' when s.expires_too_soon then 'shelf-life-too-short' end
  from case_kit u cross join lateral (select k.recalled, k.expires_too_soon from sealed_kit k where k.id = u.kit_id offset 0) s
  where u.case_id = p_case and u.until is null and (s.recalled or s.expires_too_soon) limit 1;
end;

grant execute on function why_kits_stay(uuid) to app;
