/* How many hours practices and pharmacies had been open since a Monday long ago: working days, from the hour at which they begin to the hour at which
   they end, as in Amsterdam. The difference of two moments is how long somebody waited in opening hours. Immutable; app may call it, and the views of figures do. */
create or replace function working_hours_before(p_at timestamptz, p_begins int, p_ends int) returns double precision language sql immutable
return ((amsterdam_day(p_at) - date '2000-01-03') / 7 * 5 + least((amsterdam_day(p_at) - date '2000-01-03') % 7, 5)) * (p_ends - p_begins)
     + case when (amsterdam_day(p_at) - date '2000-01-03') % 7 < 5
            then greatest(0, least(extract(epoch from (p_at at time zone 'Europe/Amsterdam')::time) / 3600, p_ends)::double precision - p_begins) else 0 end;

grant execute on function working_hours_before(timestamptz, int, int) to app, monitoring;
