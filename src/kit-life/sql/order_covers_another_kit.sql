/* Guard: a signature covers one supply. Another kit asks one that was given after the latest kit of the case left; where it was given on paper, not on
   an earlier day either. Stable; called by guard_holds; app may call it, for its lists. */
create or replace function order_covers_another_kit(c kit_case) returns boolean language sql stable
return exists (
  select from (select greatest(c.dispatched_at, max(u.from_at)) as at from case_kit u where u.case_id = c.id) gone
    join execution_order o on o.case_id = c.id and o.signed_at > gone.at
    left join signed_form f on f.id = o.form_id
  where f.id is null or f.signed_on >= (gone.at at time zone 'Europe/Amsterdam')::date);
grant execute on function order_covers_another_kit(kit_case) to app;
