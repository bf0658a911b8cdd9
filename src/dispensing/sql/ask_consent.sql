/* A box that waits for consent is brought into a case: whoever signed the request and their practice are asked for it, whatever brought it there.
   Volatile; trigger. With its owner's rights, for what is asked is told whoever packs. */
create or replace function ask_consent() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not consent_given(new.case_id, new.kit_id) then
    insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, detail)
    values (new.network_id, uuidv7(), 'consent-asked', 'case', new.case_id, new.case_id, app_now(), acting_person(), acting_organisation(), acting_role(),
            jsonb_strip_nulls(jsonb_build_object('kitId', new.kit_id, 'signer',
              (select o.signed_by from execution_order o where o.case_id = new.case_id order by o.signed_at desc limit 1))));
  end if;
  return null;
end $$;

create or replace trigger ask_consent after insert on case_kit for each row execute function ask_consent();
