/* The telephone of an organisation that is answered at this moment: of its duty while it is on duty, else its own. For screens alone:
   paper outlives the night, so it says the own number of an organisation, which answers every night, and never that of a duty. Stable; app may call it,
   for its own network. */
create or replace function phone_now(p_organisation uuid, p_own text) returns text language sql stable as $$
  select coalesce((select d.phone from duty d where d.organisation_id = p_organisation and d.from_at <= app_now() and d.until_at > app_now() limit 1), p_own)
$$;

grant execute on function phone_now(uuid, text) to app;
