-- Kits of the pilot that were in a home, on a day that nobody wrote down: they count in no period, so that a figure with
-- many of them is not to be trusted. The day is the nearest one known.
create or replace view monitoring.undated_delivery with (security_barrier) as
select p.gm_code, p.undated_day as about_day
from public.pilot_case p
where p.network_id = (select acting_network()) and p.undated_day is not null;
