/* A case is for who has a part in it, and for the box whose code was given; the network's own people see it through functions and views alone. Lists
   are read under it, so that who acts is asked once a statement. */
alter table kit_case enable row level security;
alter table kit_case force row level security;
create policy everything on kit_case to owner using (true) with check (true);
create policy party on kit_case to app using (network_id = (select acting_network())
  and ((select acting_role()) = 'system' or id = (select acting_case())
    or exists (select from case_party p where p.case_id = kit_case.id and p.organisation_id = (select acting_organisation()) and p.until is null)));
create policy whole_network on kit_case for select to monitoring using (network_id = (select acting_network()));

-- Not pharmacy_id, home_care_id, practice_id: those say whose case it is.
grant select, update (status, version, order_valid_until, signed_opium, prescription_checked_at, offer_lapses_at, kit_count, earliest_expiry, accepted_at,
  packed_at, dispatched_at, delivered_at, opened_at, ended_at, end_reason, returned_at, missing_at, settled_at, withdrawn_at, unverified,
  still_needed_asked_at, still_needed) on kit_case to app;
grant select (network_id, id, number, practice_id, home_care_id, pharmacy_id, status, place_of_stay,
  urgency, patient_key, deliver_by, offer_lapses_at, offers, kit_count, earliest_expiry, requested_at, accepted_at,
  packed_at, dispatched_at, delivered_at, opened_at, ended_at, end_reason, returned_at, missing_at, settled_at, withdrawn_at,
  still_needed_asked_at, still_needed, requested_day, delivered_day, ended_day, closed) on kit_case to monitoring;
