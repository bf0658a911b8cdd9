/* A request that goes on, or is told otherwise, after a quarter of it was over: what was counted of that quarter is no longer so. The argument says
   of which of its days: when it was asked for and delivered, or when it ended. It waits for whoever is counting, so that nothing is kept of what was
   read before. Volatile; trigger of kit_case. With its owner's rights: nobody may take a count away. */
create or replace function forget_quarters() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  days date[] := case tg_argv[0] when 'asked' then array[new.requested_day, new.delivered_day] else array[new.ended_day] end;
begin
  if tg_op = 'UPDATE' then
    days := days || case tg_argv[0] when 'asked' then array[old.requested_day, old.delivered_day] else array[old.ended_day] end;
  end if;
  perform pg_advisory_xact_lock_shared(hashtext('counted periods'));
  delete from counted_quarter c
  where c.network_id = new.network_id and c.by_day = tg_argv[0]
    and exists (select from unnest(days) day where day >= c.first_day and day < c.next_day);
  return null;
end $$;

create or replace trigger forget_quarters_of_a_new_request after insert on kit_case for each row
  when (new.requested_day < this_month()) execute function forget_quarters('asked');
create or replace trigger forget_quarters_of_requests
  after update of requested_at, accepted_at, delivered_at, withdrawn_at, deliver_by, pharmacy_id on kit_case for each row
  when (least(old.requested_day, new.requested_day, old.delivered_day, new.delivered_day) < this_month()
        and (old.requested_at, old.accepted_at, old.delivered_at, old.withdrawn_at, old.deliver_by, old.pharmacy_id)
            is distinct from (new.requested_at, new.accepted_at, new.delivered_at, new.withdrawn_at, new.deliver_by, new.pharmacy_id))
  execute function forget_quarters('asked');
create or replace trigger forget_quarters_of_endings
  after update of delivered_at, opened_at, ended_at, end_reason, returned_at, missing_at on kit_case for each row
  when (least(old.ended_day, new.ended_day) < this_month()
        and (old.delivered_at, old.opened_at, old.ended_at, old.end_reason, old.returned_at, old.missing_at)
            is distinct from (new.delivered_at, new.opened_at, new.ended_at, new.end_reason, new.returned_at, new.missing_at))
  execute function forget_quarters('ended');
