/* Other home care, brought in by practice or supplier; an empty list: none. Each organisation is party once, whatever teams of it are named: one with
   emergency access keeps that, and is party as any other once it is named. Volatile; app may call it: part and role are looked at after the lock. With its owner's rights: nobody may write who is a party. */
create or replace function change_party(p_case uuid, p_home_care jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case; mine text[]; named uuid[];
begin
  select * into c from kit_case k where k.id = p_case and k.network_id = acting_network() for update;
  mine := acting_parts(c.network_id, c.id);
  select coalesce(array_agg((h.it ->> 'organisationId')::uuid order by h.place), '{}') into named from jsonb_array_elements(p_home_care) with ordinality h (it, place);
  if c.id is null or c.closed or ('practice' = any (mine) and acting_role() in ('prescriber', 'practice-assistant')
                                  or 'supplier' = any (mine) and acting_role() in ('pharmacist', 'pharmacy-assistant')) is not true
    or exists (select from unnest(named) n (id) where not exists (select from organisation o where o.id = n.id and o.network_id = c.network_id and o.kind = 'home-care'))
  then raise exception 'not-your-turn' using errcode = 'insufficient_privilege'; end if;
  update case_party p set until = app_now(), outcome = 'replaced'
  where p.case_id = c.id and p.part = 'home-care' and p.until is null and (p.organisation_id <> all (named)) = (p.lapses_at is null);
  update kit_case set home_care_id = named[1], home_care = p_home_care, version = version + 1 where id = c.id;
  insert into case_party (network_id, case_id, number, organisation_id, part, from_at)
  select distinct c.network_id, c.id, c.number, n.id, 'home-care', app_now() from unnest(named) n (id)
  where not exists (select from case_party p where p.case_id = c.id and p.organisation_id = n.id and p.part = 'home-care' and p.until is null);
end $$;

grant execute on function change_party(uuid, jsonb) to app;
