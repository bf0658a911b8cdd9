/* Guard: the offer has not lapsed. Stable; called by guard_holds. */
create or replace function offer_stands(c kit_case) returns boolean language sql stable return app_now() < c.offer_lapses_at;
