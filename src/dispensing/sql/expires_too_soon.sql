/* A box may stand in a home for weeks, so it leaves the pharmacy with shelf life to spare. Stable. */
create or replace function expires_too_soon(p_earliest_expiry date) returns boolean language sql stable
return p_earliest_expiry < app_today() + threshold('kit.minShelfLifeDays', 90);

grant execute on function expires_too_soon(date) to app;
