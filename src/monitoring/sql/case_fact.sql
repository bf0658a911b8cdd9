-- Every case of which figures know, also those of before this application: who is only a key, where only a municipality.
-- A kit counts where it was delivered, whatever the address became afterwards.
create or replace view monitoring.case_fact with (security_barrier) as
select k.id as case_id, k.patient_key, coalesce(l.delivered_gm_code, l.gm_code) as gm_code,
       k.place_of_stay in ('home', 'sheltered-housing', 'homeless-shelter') as at_home, k.delivered_day
from public.kit_case k join public.case_place l on l.case_id = k.id
where k.network_id = (select acting_network()) and k.delivered_day is not null
union all
-- The pilot brought kits to people at home only.
select null, p.patient_key, p.gm_code, true, p.delivered_day
from public.pilot_case p
where p.network_id = (select acting_network()) and p.delivered_day is not null and p.gm_code is not null;
