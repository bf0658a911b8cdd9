/* A box that is not what was signed is brought into a case, or a box is to replace the one in the home for which nobody signed yet: whoever signed and
   their practice are asked to sign anew, whatever brought it there.
   Volatile; trigger. With its owner's rights, for what was signed is told whoever packs. */
create or replace function ask_signature() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case; asks text;
begin
  select k.* into c from kit_case k where k.id = new.case_id and k.signed_opium is not null
    and (k.dispatched_at is null or tg_table_name = 'replacement_to_sign');
  asks := case when c.id is null or app_now() is null then null when not order_equals_kit(c, new.kit_id) then 'order-differs'
               when tg_table_name = 'replacement_to_sign' then 'replacement-to-sign' end;
  if asks is not null then
    insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, detail)
    values (new.network_id, uuidv7(), asks, 'case', new.case_id, new.case_id, app_now(), acting_person(), acting_organisation(), acting_role(),
            jsonb_strip_nulls(jsonb_build_object('kitId', new.kit_id, 'signer',
              (select o.signed_by from execution_order o where o.case_id = new.case_id order by o.signed_at desc limit 1))));
  end if;
  return null;
end $$;

create or replace trigger ask_signature after insert on case_kit for each row execute function ask_signature();
create or replace trigger ask_signature after insert or update on replacement_to_sign for each row execute function ask_signature();
