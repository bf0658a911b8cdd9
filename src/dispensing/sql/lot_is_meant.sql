/* Whether a recall means this lot of its product. Immutable; whoever reads recalls may call it. */
create or replace function lot_is_meant(p_lots text[], p_all_lots boolean, p_lot text) returns boolean language sql immutable parallel safe
return p_all_lots or p_lot = any (p_lots);

grant execute on function lot_is_meant(text[], boolean, text) to app, monitoring;
