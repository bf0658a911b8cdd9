/* The number of a case of which whoever asks may say how it went: delivered and over, while their organisation asked, supplied or cared. Null of any
   other. Stable; app may call it. With its owner's rights: a part that is over shows no case any more, and a number is all that is told. */
create or replace function case_told_of(p_case uuid) returns int
language sql stable security definer set search_path = pg_catalog, public, pg_temp
return (select k.number::int from kit_case k
  where k.id = p_case and k.network_id = acting_network() and k.ended_at is not null and k.delivered_at is not null
    and acting_role() in ('prescriber', 'nurse', 'pharmacist')
    and exists (select from case_party p where p.case_id = k.id and p.organisation_id = acting_organisation()
                and p.part in ('practice', 'supplier', 'home-care') and (p.until is null or p.until >= k.ended_at)));

revoke execute on function case_told_of(uuid) from public;
grant execute on function case_told_of(uuid) to app;
