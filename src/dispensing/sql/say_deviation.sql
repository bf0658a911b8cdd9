/* Why a box that deviates is given along: kept with the box, where its pharmacy says it too of one that stays. What a machine packs nobody says
   anything of. Volatile; app may call it, of its own boxes, which the policy of the table holds to. */
create or replace function say_deviation(p_kit uuid, p_reason text, p_note text) returns void language sql volatile as $$
  insert into deviation (network_id, kit_id, reason, note, recorded_by, recorded_at)
  select acting_network(), p_kit, p_reason, p_note, acting_person(), app_now() where acting_person() is not null
  on conflict (kit_id) do update set reason = excluded.reason, note = excluded.note, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
$$;

grant execute on function say_deviation(uuid, text, text) to app;
