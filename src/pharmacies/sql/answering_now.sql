/* Who answers the telephone outside office hours, by the numbers of this moment: the out-of-hours posts, and who is on duty. Stable; app may call it,
   for its own network. */
create or replace function answering_now(p_network uuid) returns table (id uuid, kind text, name text, phone text) language sql stable as $$
  select o.id, o.kind, o.name, n.phone from organisation o cross join lateral (select phone_now(o.id, o.phone) as phone) n
  where o.network_id = p_network and n.phone is not null and (o.kind = 'out-of-hours-post'
    or exists (select from duty d where d.organisation_id = o.id and d.from_at <= app_now() and d.until_at > app_now()))
$$;

grant execute on function answering_now(uuid) to app;
