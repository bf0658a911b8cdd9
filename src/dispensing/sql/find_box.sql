/* Whether a code works, and of which network it is: asked before anybody is known, and before the seal is given. Stable; app may call it. With its
   owner's rights: whoever stands at a box is nobody. */
create or replace function find_box(p_code text) returns table (outcome text, network_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select case when b.outcome in ('box-unknown', 'box-revoked') then b.outcome else 'works' end, x.network_id
    from box_at(p_code, null) b left join box_code x on x.code = p_code;
end $$;

grant execute on function find_box(text) to app;
