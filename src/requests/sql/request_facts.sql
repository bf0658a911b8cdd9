/* All that a request is weighed with before it is sent, in one go; `number` is the one that the case will have. Volatile, for the number; app may
   call it, as whoever may ask for a kit or write down who did: everything is of the acting person, organisation and network. With its owner's rights, since the policies of
   fifteen tables cost more than the answer. */
create or replace function request_facts(p_acting boolean, p_pc4 text, p_organisations uuid[], p_sought text[],
                              out about jsonb, out weighable json, out open jsonb, out number bigint)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  if not exists (select from case_move m where acting_role() = any (m.roles) and (m.name = 'submit' or m.name = 'submitOnBehalf'
    and exists (select from organisation o where o.id = acting_organisation() and o.kind in ('pharmacy', 'out-of-hours-post'))))
  then raise exception 'not-your-turn' using errcode = 'insufficient_privilege'; end if;
  select to_jsonb(a) into about from about_request(p_organisations) a;
  select to_json(w) into weighable from weighable(p_pc4, pharmacies_to_weigh(p_pc4, p_organisations)) w;
  select to_jsonb(o) into open from (select l.case_id as id, l.number, l.mark from like_patients(p_sought, null) l where l.own and not l.closed limit 1) o;
  number := nextval('case_number');
end $$;

grant execute on function request_facts(boolean, text, uuid[], text[]) to app;
