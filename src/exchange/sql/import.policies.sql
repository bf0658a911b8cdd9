/* Lists that came in: whoever does the same by hand for the whole network or for their own organisation, and the application while it writes them.
   Lists are read under it, so that who acts is asked once a statement. */
alter table import enable row level security;
alter table import force row level security;
create policy everything on import to owner using (true) with check (true);
create policy who_does_it_by_hand on import to app
  using (network_id = (select acting_network())
    and ((select acting_role()) = 'system' or by_role = (select acting_role())
    and ((select acting_for_network()) or organisation_id = (select acting_organisation()))));

grant select, insert, delete, update (state, columns, noughts, are_so, confirmed_by, confirmed_at, taken_back_by, taken_back_at, dropped_at, version) on import to app;
