/* Which pharmacies were weighed for an offer, and why each was asked or passed by; never changed. */
alter table offer_choice enable row level security;
alter table offer_choice force row level security;
create policy everything on offer_choice to owner using (true) with check (true);
-- Why others were passed by is for who asked; whoever else makes an offer only writes it down.
-- Who was left out, and how far each is, tells where the patient lives: not for the network, which knows that only while nobody has the case.
create policy practice_reads on offer_choice for select to app using (network_id = (select acting_network())
  and ((select acting_role()) = 'system' or exists (select from case_party p where p.case_id = offer_choice.case_id
    and p.organisation_id = (select acting_organisation()) and p.until is null and p.part = 'practice')));
create policy who_offers_writes on offer_choice for insert to app with check (network_id = (select acting_network())
  and ((select acting_role()) in ('system', 'coordinator', 'lead-pharmacist') or exists (select from case_party p where p.case_id = offer_choice.case_id
    and p.organisation_id = (select acting_organisation()) and p.until is null)));

grant select, insert on offer_choice to app;
