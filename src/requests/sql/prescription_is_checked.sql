/* Guard: where the network asks for it, a pharmacist looked whether the same was prescribed in the prescriber's own system too. Stable; called by
   guard_holds. */
create or replace function prescription_is_checked(c kit_case) returns boolean language sql stable
return c.prescription_checked_at is not null or (select threshold('prescription.check')) <> 1;
