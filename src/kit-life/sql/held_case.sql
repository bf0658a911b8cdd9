/* A case that is locked for a move, where the move leads, and why it may not be made. */
create type held_case as (c kit_case, becomes text, refusal text);
