/* Guard: a prescriber signed; what was asked by telephone or on paper is not signed yet. Stable; called by guard_holds. */
create or replace function order_is_signed(c kit_case) returns boolean language sql stable return c.signed_opium is not null;
