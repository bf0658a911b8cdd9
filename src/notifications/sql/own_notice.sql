/* What the page of notices shows, and the worklist counts: of the organisation and of the person who acts. */
create or replace view own_notice with (security_invoker) as
select id, kind, data, urgent, made_at, read_at, case_id, settled_at from letter
where channel = 'app' and recipient_id in ((select acting_organisation()), (select acting_person()));
grant select on own_notice to app;
