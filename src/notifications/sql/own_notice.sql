/* What the page of notices shows, and the worklist counts: of the organisation and of the person who acts. */
create or replace view own_notice with (security_invoker) as
select id, kind, data, urgent, made_at, read_at, case_id, settled_at from letter
where channel = 'app' and recipient_id in ((select acting_organisation()), (select acting_person()))
  -- What somebody is told themselves they need not be told as one of their organisation as well.
  and not (recipient_id = (select acting_organisation()) and exists (
    select from letter own where own.event_id = letter.event_id and own.channel = 'app' and own.recipient_id = (select acting_person())));
grant select on own_notice to app;
