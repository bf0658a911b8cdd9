/* What is read goes along in a file, and the record says so of each row. Stable; called by audit_append. */
create or replace function acting_export() returns boolean language sql stable return coalesce(current_setting('app.look', true) = 'export', false);
