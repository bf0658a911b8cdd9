/* When what a case waits for is overdue, past or to come: the one rule; over is when it ended, went missing or came back, the latest that holds.
   Stable; app may call it. */
create or replace function turns_of(p_status text, p_urgency text, p_offer_lapses_at timestamptz, p_deliver_by timestamptz, p_delivered_at timestamptz,
  p_needed_at timestamptz, p_over_at timestamptz) returns table (signal text, since timestamptz)
language sql stable
begin atomic
  select s.signal, s.since from case_status t cross join lateral (values
    ('late-answer', case p_status when 'requested' then p_offer_lapses_at - make_interval(mins =>
       case p_urgency when 'urgent' then (select threshold('signal.lateUrgentAnswerMinutes')) else (select threshold('signal.lateAnswerMinutes')) end) end),
    ('late-delivery', case when t.before_delivery then p_deliver_by - make_interval(mins => (select threshold('signal.lateDeliveryMinutes'))) end),
    ('long-at-home', case when t.at_home then greatest(p_delivered_at, p_needed_at) + make_interval(days => (select threshold('signal.longAtHomeDays'))) end),
    ('return-overdue', case p_status when 'ending' then p_over_at + make_interval(days => (select threshold('signal.returnOverdueDays'))) end),
    ('settle-overdue', case when exists (select from case_move m where m.name = 'settle' and m.from_status = p_status) then p_over_at + make_interval(days => (select threshold('signal.settleOverdueDays'))) end)
  ) s (signal, since) where t.status = p_status and s.since is not null;
end;

grant execute on function turns_of(text, text, timestamptz, timestamptz, timestamptz, timestamptz, timestamptz) to app;
