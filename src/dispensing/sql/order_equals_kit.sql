/* Whether a box holds of list I and II what was signed for the case, line by line. Nothing signed equals nothing. Stable; app may call it. */
create or replace function order_equals_kit(c kit_case, p_kit uuid) returns boolean
language sql stable as $$
  select c.signed_opium is not null and not exists (select from order_beside_kit(c, p_kit) b where b.differs)
$$;

grant execute on function order_equals_kit(kit_case, uuid) to app;
