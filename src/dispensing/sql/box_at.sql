/* Which box a code is on, and whether it stands where something can be reported of it: the seal that is on it is the proof that whoever asks has it in
   hands. Before the seal is right nothing is told but whether the code works. Stable; called by find_box, look_at_box and report_by_box, which run with
   their owner's rights. */
create or replace function box_at(p_code text, p_seal text, out outcome text, out c kit_case, out kit_id uuid)
language plpgsql stable as $$
declare b box_code; k kit;
begin
  select * into b from box_code x where x.code = p_code;
  if b.kit_id is null then outcome := 'box-unknown'; return; end if;
  if b.revoked_at is not null then outcome := 'box-revoked'; return; end if;
  select * into k from kit x where x.id = b.kit_id;
  if p_seal is not null and upper(p_seal) is distinct from upper(k.seal_number) then outcome := 'wrong-seal'; return; end if;
  select x.* into c from case_kit u join kit_case x on x.id = u.case_id
    where u.kit_id = k.id and x.dispatched_at is not null order by u.from_at desc limit 1;
  kit_id := k.id;
  outcome := case when c.id is null then 'box-not-out'
    when c.closed or exists (select from kit_return r where r.kit_id = k.id and r.case_id = c.id and r.undone_at is null) then 'box-came-back'
    when not exists (select from case_kit u where u.kit_id = k.id and u.case_id = c.id and u.until is null) then 'box-not-out'
    else 'here' end;
end $$;
