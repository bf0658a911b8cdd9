/* Who was told of a recall, when, and when the mail left. Stable; app may call it: the network's people, and each organisation for itself. With its
   owner's rights: letters are seen by whom they are for. */
create or replace function told_of_recall(p_recall uuid) returns table (organisation_id uuid, organisation text, kind text, told_at timestamptz, mailed_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select o.id, o.name, o.kind, e.at, (select max(l.sent_at) from letter l where l.event_id = e.id and l.recipient_id = o.id)
    from event e join organisation o on o.id = any (e.about)
    where e.subject_id = p_recall and e.kind = 'recall-started' and e.network_id = acting_network()
      and (acting_role() in ('coordinator', 'lead-pharmacist', 'system') or o.id = acting_organisation())
    order by o.kind, o.name;
end $$;

grant execute on function told_of_recall(uuid) to app;
