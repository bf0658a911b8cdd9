-- On behalf of whom a statement runs. One place for nullif: after a commit a setting is '' and no longer null.
create function acting_person()       returns uuid language sql stable return nullif(current_setting('app.person', true), '')::uuid;
create function acting_organisation() returns uuid language sql stable return nullif(current_setting('app.organisation', true), '')::uuid;
create function acting_network()      returns uuid language sql stable return nullif(current_setting('app.network', true), '')::uuid;
create function acting_case()         returns uuid language sql stable return nullif(current_setting('app.case', true), '')::uuid;
create function acting_role()         returns text language sql stable return nullif(current_setting('app.role', true), '');
create function acting_address()      returns text language sql stable return nullif(current_setting('app.address', true), '');
/* What the application's clock says. No fallback: without a context a moment is null and an insert fails, which is wanted. */
create function app_now()             returns timestamptz language sql stable return nullif(current_setting('app.now', true), '')::timestamptz;
create function amsterdam_day(at timestamptz) returns date language sql immutable strict
  return (at at time zone 'Europe/Amsterdam')::date;
create function app_today()           returns date language sql stable return amsterdam_day(app_now());

/* Row-level security for a table: forced, so also for the owner, who therefore gets a policy of its own. */
create procedure under_policies(variadic tables text[]) language plpgsql as $$
declare t text;
begin
  foreach t in array tables loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy everything on %I to owner using (true) with check (true)', t);
  end loop;
end $$;

