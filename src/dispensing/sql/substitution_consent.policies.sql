/* Whether the prescriber agrees with what stands in for what: who has a part in the case reads, but not who was only asked. */
alter table substitution_consent enable row level security;
alter table substitution_consent force row level security;
create policy everything on substitution_consent to owner using (true) with check (true);
create policy party_reads on substitution_consent for select to app
  using (network_id = (select acting_network()) and exists (select from case_party p join case_part t on t.part = p.part and 'consents' = any (t.sees)
    where p.case_id = substitution_consent.case_id and p.organisation_id = (select acting_organisation()) and p.until is null));
-- A prescriber of the practice says so themselves; the pharmacist of the supplier notes what was said by telephone.
create policy asker_or_supplier_records on substitution_consent for insert to app
  with check (network_id = (select acting_network()) and organisation_id = (select acting_organisation()) and recorded_by = (select acting_person())
    and (select acting_role()) = case when by_telephone then 'pharmacist' else 'prescriber' end
    and exists (select from case_party p where p.case_id = substitution_consent.case_id and p.organisation_id = (select acting_organisation())
      and p.until is null and p.part = case when by_telephone then 'supplier' else 'practice' end));
create policy whoever_recorded_takes_back on substitution_consent for update to app
  using (network_id = (select acting_network()) and organisation_id = (select acting_organisation()) and (select acting_role()) in ('pharmacist', 'prescriber')
    and exists (select from case_party p where p.case_id = substitution_consent.case_id and p.organisation_id = (select acting_organisation())
      and p.until is null and p.part in ('supplier', 'practice')));

grant select, insert, update (undone_at) on substitution_consent to app;
