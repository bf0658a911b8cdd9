/* As whose a case counted before: for functions, and for the figures of the own network, which show no case. */
alter table former_patient_key enable row level security;
alter table former_patient_key force row level security;
create policy everything on former_patient_key to owner using (true) with check (true);
create policy figures on former_patient_key for select to monitoring using (network_id = (select acting_network()));

grant select on former_patient_key to monitoring;
