/* What was done with a link goes into the record and to whoever must hear of it, as everything else does. Whoever writes to the record of access
   draws the number of the transaction before the id of the row: what is sealed leans on that. Volatile; called by the functions that a link opens.
   With its owner's rights: nobody is signed in then, and the record is written through functions alone. */
create or replace function note_link(p_link link, p_kind text, p_subject text, p_subject_id uuid, p_now timestamptz, p_from text) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_current_xact_id();
  insert into event (network_id, id, kind, subject, subject_id, at, person_id, organisation_id, role, about)
  select p_link.network_id, uuidv7(), p_kind, p_subject, p_subject_id, p_now, p_link.person_id, o.id, 'system', array[p_link.person_id]
  from organisation o where o.network_id = p_link.network_id and o.kind = 'network' order by o.id limit 1;
  insert into audit_row (network_id, at, person_id, action, address, outcome) values (p_link.network_id, p_now, p_link.person_id, p_kind, p_from, 'done');
end $$;
