/* Whether this pharmacy got a paper of the order before it was signed for the last time, and has not got it again since: what lies in the box on
   its way to the patient is then not what was signed. Stable; app may call it: of a case of the own pharmacy alone. With its owner's rights: who got which paper is in the record of access. */
create or replace function papers_are_older(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (
    select from kit_case k
      join lateral (select max(x.signed_at) as at from execution_order x where x.case_id = k.id) signed on true
      join audit_row a on a.case_id = k.id and a.organisation_id = k.pharmacy_id and a.action = 'print' and a.outcome = 'done'
    where k.id = p_case and k.network_id = acting_network() and k.pharmacy_id = acting_organisation() and k.status in (select t.status from case_status t where t.before_delivery)
      and a.detail in ('box', 'execution-order', 'prescriptions', 'registration') and a.at < signed.at
      and not exists (select from audit_row b where b.case_id = k.id and b.organisation_id = k.pharmacy_id and b.action = 'print' and b.outcome = 'done'
                      and b.at >= signed.at and (b.detail = a.detail or b.detail = 'box' and a.detail <> 'prescriptions' or a.detail = 'box' and b.detail = 'execution-order')))
$$;

grant execute on function papers_are_older(uuid) to app;
