/* Guard: what the prescriber signed still holds. Stable. */
create or replace function order_is_valid(c kit_case) returns boolean language sql stable return app_now() < c.order_valid_until;
