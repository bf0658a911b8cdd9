/* Guard: the offer was not answered in its time. Stable; called by guard_holds. */
create or replace function offer_is_over(c kit_case) returns boolean language sql stable return app_now() >= c.offer_lapses_at;
