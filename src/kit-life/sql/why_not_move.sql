/* Why whoever has these parts may not make this move now, or null: status, part and role by the table of moves, then its guards in their order. The
   one text: commands ask it after they hold the case, pages for their buttons and words. Stable; called by hold_case and why_not. */
create or replace function why_not_move(c kit_case, p_parts text[], p_move text) returns text
language plpgsql stable as $$
declare m case_move;
begin
  if c.id is null or p_parts = '{}' then return 'not-found'; end if;
  select * into m from case_move x where x.name = p_move and x.from_status = c.status;
  if not found then return 'not-from-this-status'; end if;
  if (m.parts && p_parts and acting_role() = any (m.roles)) is not true then return 'not-your-turn'; end if;
  for i in 1 .. cardinality(m.guards) loop
    if guard_holds(m.guards[i], c) is not true then return m.refusals[i]; end if;
  end loop;
  return null;
end $$;
