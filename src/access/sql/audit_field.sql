/* A row as it is hashed: each field with its length, or a dash for none. `src/access-record/chain.ts` says the same. Immutable; called by audit_text. */
create or replace function audit_field(p_text text) returns text language sql immutable
  return coalesce(octet_length(p_text) || ':' || p_text, '-');
