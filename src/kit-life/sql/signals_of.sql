/* What is overdue about a case and since when, for those who take part and for the network's own list. Stable; app may call it. */
create or replace function signals_of(p_status text, p_urgency text, p_offer_lapses_at timestamptz, p_deliver_by timestamptz, p_delivered_at timestamptz,
  p_needed_at timestamptz, p_over_at timestamptz) returns table (signal text, since timestamptz)
language sql stable
begin atomic
  select t.signal, t.since from turns_of(p_status, p_urgency, p_offer_lapses_at, p_deliver_by, p_delivered_at, p_needed_at, p_over_at) t
  where t.since <= app_now();
end;

grant execute on function signals_of(text, text, timestamptz, timestamptz, timestamptz, timestamptz, timestamptz) to app;
