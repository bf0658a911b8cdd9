-- Monitoring's own tables; everything else it only reads, in the schema monitoring.
create table pilot_case (
  network_id uuid not null references network, case_ref text not null, patient_key bytea not null, pharmacy_agb text, pc4 text not null, gm_code text not null, requested_at timestamptz,
  accepted_at timestamptz, delivered_at timestamptz, opened_at timestamptz, ended_at timestamptz, end_reason text, returned_at timestamptz, standard_version text, conformity text,
  delivered_day date generated always as (amsterdam_day(delivered_at)) stored, primary key (network_id, case_ref));
create index pilot_deliveries_by_day on pilot_case (network_id, delivered_day);
create table report (
  network_id uuid not null references network, id uuid primary key, month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'), made_at timestamptz not null, content jsonb not null,
  test boolean not null default false);               -- what a test was sent from, so that a second attempt writes the same mail
create unique index one_report_a_month on report (network_id, month) where not test;
create table report_recipient (
  network_id uuid not null references network, id uuid primary key, name text not null, address text not null check (address ~ '^[^\s@,;<>"]+@[^\s@,;<>"]+$'), organisation_id uuid, language text not null default 'nl' check (language in ('nl', 'en')),
  since timestamptz not null, until timestamptz);
create unique index a_recipient_once on report_recipient (network_id, lower(address)) where until is null;

call under_policies('pilot_case', 'report', 'report_recipient');
create policy network_reads on report for select to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system'));
create policy made_on_its_day_or_by_hand on report for insert to app with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'system'));
create policy network_chooses on report_recipient to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'administrator', 'system'))
  with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'administrator', 'system'));
create policy whole_network on pilot_case for select to monitoring using (network_id = (select acting_network()));
create policy coordinator_imports on pilot_case for insert to app with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'administrator'));
grant insert on pilot_case to app;
grant select on pilot_case to monitoring;
-- Which kits are ready and who takes part depend on thresholds that a network sets itself.
create policy whole_network on network_setting for select to monitoring using (network_id = (select acting_network()));
grant select on network_setting, sealed_kit, ready_kit to monitoring;
grant select, insert on report, report_recipient to app;
grant update (until) on report_recipient to app;

grant execute on all functions in schema public to app;
revoke execute on function only_allowed_moves(), close_parties(), keep_balance(), only_drafts_change(), only_drafts_are_filled(), hand_over_kits(uuid, uuid),
  offer_case(kit_case, uuid, timestamptz, uuid) from app;
grant execute on function acting_network(), acting_role(), acting_organisation(), app_now(), app_today(), amsterdam_day(timestamptz) to monitoring;
