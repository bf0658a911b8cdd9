/* What will be erased and what is held, for the administrator, who sees no case: numbers and nothing of anybody. Stable; app may call it. With its
   owner's rights: an administrator sees no case. */
create or replace function persons_to_erase()
returns table (number int, practice text, erase_on date, held_since timestamptz, hold_reason text, handed_over boolean)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if (acting_role() in ('administrator', 'system') and acting_for_network()) is not true then return; end if;
  return query select r.number::int, o.name, r.erase_on, r.held_since, r.hold_reason, r.handed_over
    from person_retention r join organisation o on o.id = r.practice_id
    where r.network_id = acting_network() and (r.erase_on is not null or r.held_since is not null);
end $$;

grant execute on function persons_to_erase() to app;
