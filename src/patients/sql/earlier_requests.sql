/* Requests of the acting organisation that are, or may be, for the patient with these marks: nothing of those of others, which would be a way to ask
   who has a kit. `person` tells one patient from the next. Stable; app may call it. With its owner's rights: marks are for functions alone. */
create or replace function earlier_requests(p_marks text[])
returns table (id uuid, number bigint, mark text, person int, closed boolean, requested_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.case_id, l.number, l.mark, dense_rank() over (order by l.patient_key)::int, l.closed, l.requested_at
  from like_patients(p_marks, null) l where l.own and acting_organisation() is not null order by l.mark, l.requested_at desc
$$;

grant execute on function earlier_requests(text[]) to app;
