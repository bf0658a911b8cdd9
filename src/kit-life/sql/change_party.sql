/* Another home-care organisation, brought in by practice or supplier; null: none. Volatile; app may call it: part and role are looked at after the
   lock. With its owner's rights: nobody may write who is a party. */
create or replace function change_party(p_case uuid, p_organisation uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case; mine text[];
begin
  select * into c from kit_case k where k.id = p_case and k.network_id = acting_network() for update;
  mine := acting_parts(c.network_id, c.id);
  if c.id is null or c.closed or ('practice' = any (mine) and acting_role() in ('prescriber', 'practice-assistant')
                                  or 'supplier' = any (mine) and acting_role() in ('pharmacist', 'pharmacy-assistant')) is not true
    or p_organisation is not null
      and not exists (select from organisation o where o.id = p_organisation and o.network_id = c.network_id and o.kind = 'home-care')
  then raise exception 'not-your-turn' using errcode = 'insufficient_privilege'; end if;
  update case_party p set until = app_now(), outcome = 'replaced' where p.case_id = c.id and p.part = 'home-care' and p.until is null;
  update kit_case set home_care_id = p_organisation, version = version + 1 where id = c.id;
  if p_organisation is null then return; end if;
  insert into case_party (network_id, case_id, number, organisation_id, part, from_at)
  values (c.network_id, c.id, c.number, p_organisation, 'home-care', app_now());
end $$;

grant execute on function change_party(uuid, uuid) to app;
