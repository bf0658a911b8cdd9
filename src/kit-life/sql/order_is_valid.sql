/* Guard: what the prescriber signed still holds. Stable; called by guard_holds; app may call it, for its lists. */
create or replace function order_is_valid(c kit_case) returns boolean language sql stable return app_now() < c.order_valid_until;
grant execute on function order_is_valid(kit_case) to app;
