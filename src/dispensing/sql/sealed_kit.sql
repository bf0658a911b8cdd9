/* What a sealed kit must have to leave: shelf life to spare, nothing recalled, no brand that was refused, and somebody who looked for it found it. Invoker: the policies of whoever asks hold inside. */
create or replace view sealed_kit with (security_invoker) as
select k.network_id, k.id, k.organisation_id, k.serial, k.seal_number, k.standard_id, k.conformity, k.earliest_expiry,
  k.earliest_expiry < (select must_last_until()) as expires_too_soon, exists (select from recalled_kit r where r.kit_id = k.id) as recalled, k.in_case as in_a_case,
  (select l.seen_at from readiness_line l where l.organisation_id = k.organisation_id and l.line = k.id::text and not l.found) as not_found_since,
  exists (select from kit_of_refused_pack f where f.kit_id = k.id) as pack_refused
from kit k where k.status = 'sealed';
grant select on sealed_kit to app;
grant select on sealed_kit to monitoring;
