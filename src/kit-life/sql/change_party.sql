/* The offered pharmacy becomes the supplier once its acceptance stands in this transaction; practice or supplier bring in home care. */
create or replace function change_party(p_case uuid, p_part text, p_organisation uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case;
begin
  select * into c from kit_case k where k.id = p_case and k.network_id = acting_network() for update;
  if c.id is null or not (
       p_part = 'supplier' and c.status = 'accepted' and c.pharmacy_id = acting_organisation() and p_organisation = c.pharmacy_id
    or p_part = 'home-care' and c.status not in ('settled', 'withdrawn')
       and (acting_organisation() = c.practice_id or acting_organisation() = c.pharmacy_id and c.status <> 'requested'))
  then raise exception 'not-your-turn' using errcode = 'insufficient_privilege'; end if;
  update case_party p set until = app_now(), outcome = case p_part when 'supplier' then 'accepted' else 'replaced' end
    where p.case_id = c.id and p.until is null and p.part = case p_part when 'supplier' then 'offered' else p_part end;
  if p_part = 'home-care' then update kit_case set home_care_id = p_organisation, version = version + 1 where id = c.id; end if;
  if p_organisation is null then return; end if;
  insert into case_party (network_id, case_id, number, organisation_id, part, from_at)
  values (c.network_id, c.id, c.number, p_organisation, p_part, app_now());
end $$;

grant execute on function change_party(uuid, text, uuid) to app;
