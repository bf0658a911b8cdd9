/* What a pharmacy that refused a hand-over was answered, for when it asks once more: it has no part in the case. As the case stood when it was
   refused: who asked once more would see how it went on. Stable; app may call it. With its owner's rights: whoever refused has no part in the case. */
create or replace function refused_hand_over(p_case uuid) returns setof kit_case
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case;
begin
  select k.* into c from kit_case k where k.id = p_case and k.network_id = acting_network()
    and exists (select from hand_over h where h.case_id = k.id and h.to_pharmacy_id = acting_organisation() and not h.accepted
                and h.answered_at > app_now() - interval '1 day');
  if c.id is null then return; end if;
  select e.to_status into c.status from event e where e.case_id = p_case and e.kind = 'hand-over-refused' and e.organisation_id = acting_organisation()
    order by e.at desc, e.id desc limit 1;
  if c.status is null then return; end if;
  if c.status = 'delivered' then c.opened_at := null; end if;
  if (select s.at_home from case_status s where s.status = c.status) then c.ended_at := null; end if;
  if c.status <> 'missing' then c.missing_at := null; end if;
  c.returned_at := null; c.settled_at := null; c.withdrawn_at := null;
  return next c;
end $$;

grant execute on function refused_hand_over(uuid) to app;
