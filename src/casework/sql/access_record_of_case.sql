/* What a patient may ask of whoever treats or supplies: everything that was done in this case, by whom. Once a minute for the same. Stable; app may
   call it: prescriber or pharmacist of who treats or supplies. With its owner's rights: only an auditor reads the record itself. */
create or replace function access_record_of_case(p_case uuid, p_limit int)
returns table (at timestamptz, person text, profession text, organisation text, kind text, role text, action text, outcome text)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from case_party p where p.case_id = p_case and p.network_id = acting_network() and p.organisation_id = acting_organisation()
                 and p.until is null and p.part in (select t.part from case_part t where t.treats_or_supplies)) or (acting_role() in ('prescriber', 'pharmacist')) is not true then return; end if;
  return query select min(a.at), x.name, x.profession, o.name, o.kind, a.role, a.action, a.outcome
    from audit_row a left join person x on x.id = a.person_id left join organisation o on o.id = a.organisation_id
    where a.case_id = p_case and a.network_id = acting_network()
    group by date_trunc('minute', a.at), a.person_id, x.name, x.profession, a.organisation_id, o.name, o.kind, a.role, a.action, a.outcome
    order by 1 desc, 7 limit p_limit;
end $$;

grant execute on function access_record_of_case(uuid, int) to app;
