-- Kits of the pilot that were in a home, on a day that nobody wrote down: they count in no period, so that a figure with
-- many of them is not to be trusted. The day is the nearest one known.
create or replace view monitoring.undated_delivery with (security_barrier) as
select p.gm_code, amsterdam_day(coalesce(p.accepted_at, p.requested_at, p.opened_at, p.ended_at, p.returned_at)) as about_day
from public.pilot_case p
where p.network_id = (select acting_network()) and p.delivered_at is null and coalesce(p.opened_at, p.ended_at, p.returned_at) is not null;
