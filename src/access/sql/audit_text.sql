/* A row of the record of access as one line, which is what is hashed. `src/access-record/chain.ts` says the same. Stable; called by audit_seal_next. */
create or replace function audit_text(a audit_row) returns text language sql stable
  return concat_ws(',', audit_field(a.id::text), audit_field(a.network_id::text),
    audit_field(to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')), audit_field(a.person_id::text), audit_field(a.token_id::text),
    audit_field(a.organisation_id::text), audit_field(a.role), audit_field(a.action), audit_field(a.case_id::text), audit_field(encode(a.patient_key, 'hex')), audit_field(a.address),
    audit_field(a.outcome), audit_field(a.detail));
