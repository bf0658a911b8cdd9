/* Tokens for machines: an administrator keeps those of the own organisation, and a token none; the auditor reads their names. The former hash is
   read by find_api_token alone. Lists are read under it, so that who acts is asked once a statement. */
alter table api_token enable row level security;
alter table api_token force row level security;
create policy everything on api_token to owner using (true) with check (true);
create policy administrator_keeps on api_token to app
  using (network_id = (select acting_network()) and organisation_id = (select acting_organisation()) and (select acting_role()) = 'administrator'
    and (select acting_token()) is null)
  with check (network_id = (select acting_network()) and organisation_id = (select acting_organisation()) and (select acting_role()) = 'administrator'
    and (select acting_token()) is null);
create policy auditor_names on api_token for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'auditor');

grant insert, select (network_id, organisation_id, id, name, role, lookup, secret_hash, former_until, made_by, made_at, expires_at,
  rotated_at, used_at, revoked_at), update (secret_hash, former_hash, former_until, expires_at, rotated_at, revoked_at) on api_token to
  app;
