/* The case of the box that a code is on, for whoever takes part in it already: they need not show anything more. Stable; app may call it: of another
   box it tells nothing. With its owner's rights: the codes are for those who hold the boxes. */
create or replace function case_of_box(p_code text) returns uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select (b.c).id from box_at(p_code, null) b where (b.c).network_id = acting_network() and has_part((b.c).id)
$$;

grant execute on function case_of_box(text) to app;
