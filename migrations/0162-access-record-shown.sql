-- Who may read the record of access: the auditor with names, and a practice or supplier what was done in its own case.
create policy auditor_names on person for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'auditor');

/* What a patient may ask of whoever treats or supplies: everything that was done in this case, by whom. Once a minute for the same. */
create function access_record_of_case(p_case uuid, p_limit int)
returns table (at timestamptz, person text, profession text, organisation text, kind text, role text, action text, outcome text)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from case_party p where p.case_id = p_case and p.network_id = acting_network() and p.organisation_id = acting_organisation()
                 and p.until is null and p.part in ('practice', 'supplier')) or (acting_role() in ('prescriber', 'pharmacist')) is not true then return; end if;
  return query select min(a.at), x.name, x.profession, o.name, o.kind, a.role, a.action, a.outcome
    from audit_row a left join person x on x.id = a.person_id left join organisation o on o.id = a.organisation_id
    where a.case_id = p_case and a.network_id = acting_network()
    group by date_trunc('minute', a.at), a.person_id, x.name, x.profession, a.organisation_id, o.name, o.kind, a.role, a.action, a.outcome
    order by 1 desc, 7 limit p_limit;
end $$;

/* Numbers of cases for the auditor, who sees no case: by id for a list, by number for a search. */
create function audit_case_numbers(p_ids uuid[], p_number bigint) returns table (id uuid, number bigint)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_role() is distinct from 'auditor' then return; end if;
  return query select k.id, k.number from kit_case k where k.network_id = acting_network() and (k.id = any (p_ids) or k.number = p_number);
end $$;
grant execute on function access_record_of_case, audit_case_numbers to app;

-- What the auditor looked into, each month: kept as it was said, and never changed. The finding's name is made of what was counted.
create table audit_review (
  network_id uuid not null references network, id uuid primary key, month text not null check (month ~ '^\d{4}-\d{2}$'),
  finding text not null check (length(finding) between 1 and 200), remark text not null check (length(remark) <= 1000), person_id uuid not null, at timestamptz not null,
  foreign key (network_id, person_id) references person (network_id, id));
create index reviews_of_a_month on audit_review (network_id, month, at);
call under_policies('audit_review');
create policy auditor_reads on audit_review for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'auditor');
create policy auditor_adds on audit_review for insert to app
  with check (network_id = (select acting_network()) and (select acting_role()) = 'auditor' and person_id = (select acting_person()));
grant select, insert on audit_review to app;
