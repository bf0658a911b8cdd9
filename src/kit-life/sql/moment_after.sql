/* A moment of a case after a move: written, taken back, or as it was. Immutable; called by move_case. */
create or replace function moment_after(m case_move, p_moment text, p_at timestamptz, p_was timestamptz) returns timestamptz
language sql immutable return case when m.moment = p_moment then p_at when p_moment = any (m.clears) then null else p_was end;
