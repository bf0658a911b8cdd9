/* Locks a case for a move and looks, after the lock, at part, status, role and guards as they are then, and whether the moment that was given can
   be. Volatile; called by commands, which run with their owner's rights: what it refuses, they write nothing of. With a moment that cannot be it
   answers the case too, since the words name what it had to come after. */
create or replace function hold_case(p_case uuid, p_move text, p_at timestamptz) returns held_case
language plpgsql volatile as $$
declare h held_case; c kit_case; m case_move;
begin
  select * into c from kit_case k where k.id = p_case and k.network_id = acting_network() for update;
  h.refusal := why_not_move(c, acting_parts(c.network_id, c.id), p_move);
  if h.refusal is not null then return h; end if;
  select * into m from case_move x where x.name = p_move and x.from_status = c.status;
  h.c := c;
  h.becomes := coalesce(m.to_status, c.status);
  if m.after is not null then h.refusal := why_not_then(p_at, (to_jsonb(c) ->> (m.after || '_at'))::timestamptz); end if;
  return h;
end $$;
