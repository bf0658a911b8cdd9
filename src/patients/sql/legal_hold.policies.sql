/* That a person is kept from erasure, and why: for the practice and the supplier. Written through functions alone. */
alter table legal_hold enable row level security;
alter table legal_hold force row level security;
create policy everything on legal_hold to owner using (true) with check (true);
create policy practice_and_supplier on legal_hold for select to app using (network_id = (select acting_network())
  and exists (select from case_party p join case_part t on t.part = p.part and 'hold' = any (t.sees)
    where p.case_id = legal_hold.case_id and p.organisation_id = (select acting_organisation()) and p.until is null));

grant select on legal_hold to app;
