/* Whether the acting organisation makes a report with the code true or takes it back: the supplier, and of an end also whoever treats; never who looks in
   for some hours, for they may have reported it themselves. Stable; app may call it. */
create or replace function decides_box_report(p_case uuid, p_report text) returns boolean language sql stable
return exists (select from case_party p where p.case_id = p_case and p.organisation_id = acting_organisation() and p.until is null and p.lapses_at is null
  and (p.part = 'supplier' or p_report = 'end' and p.part in ('practice', 'home-care')));

grant execute on function decides_box_report(uuid, text) to app;
