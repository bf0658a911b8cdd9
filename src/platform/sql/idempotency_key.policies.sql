/* What was sent before under which key, for whoever sent it. */
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy everything on idempotency_key to owner using (true) with check (true);
-- A key belongs to whoever chose it: a person, or a machine.
create policy own_keys on idempotency_key to app
  using (person_id = coalesce((select acting_person()), (select acting_token())) and organisation_id = (select acting_organisation()));

grant select, insert on idempotency_key to app;
