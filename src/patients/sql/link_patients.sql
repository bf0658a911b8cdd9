/* That a new case may be of the patient of others, and what the prescriber said of those of the own practice; whom they say to be one is counted as
   one from now on. Volatile; called by submit_case. */
create or replace function link_patients(c kit_case, p_likes jsonb, p_said text) returns void
language plpgsql volatile as $$
declare l record;
begin
  for l in select x.*, case when x.own and x.mark > '1' then case p_said when x.case_id::text then 'same' when 'another' then 'another' end end as said
           from jsonb_to_recordset(p_likes) as x(case_id uuid, patient_key bytea, mark text, own boolean) loop
    insert into patient_link (network_id, case_id, other_case_id, mark, at, said, said_at, said_by, said_for)
    values (c.network_id, c.id, l.case_id, l.mark, app_now(), l.said, case when l.said is not null then app_now() end,
            case when l.said is not null then acting_person() end, case when l.said is not null then acting_organisation() end);
    if l.said is not null then perform note_patient_said(c.id, l.case_id, l.said); end if;
  end loop;
end $$;
