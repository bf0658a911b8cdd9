/* Whether a kit holds more than a shortage leaves, and nobody said since then why it goes all the same. Stable; app may call it, of kits that it
   may see. Asked at each packing and dispatch: what is in the box is looked at only where there is a shortage. */
create or replace function ration_unsaid(p_kit uuid) returns boolean language plpgsql stable as $$
begin
  if not exists (select from substitution s where s.network_id = acting_network() and s.kind = 'less' and s.scope = 'every-kit' and s.ended_at is null) then
    return false;
  end if;
  return exists (select from kit_over_ration o where o.kit_id = p_kit
    and not exists (select from deviation v where v.kit_id = p_kit and v.reason <> 'filled-wrongly' and v.recorded_at >= o.since));
end $$;

grant execute on function ration_unsaid(uuid) to app;
