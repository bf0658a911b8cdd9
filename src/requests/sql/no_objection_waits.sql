/* Guard: of the pharmacy that supplies no question to the prescriber is open; one that somebody asked who does not supply any more holds nobody up.
   Stable; called by guard_holds. */
create or replace function no_objection_waits(c kit_case) returns boolean language sql stable
return not exists (select from objection o where o.case_id = c.id and o.asked_for = c.pharmacy_id and o.closed_at is null);
