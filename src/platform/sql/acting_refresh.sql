/* A page that refreshes itself wrote a row for each patient each time: what it showed goes on being shown, and the look is on record already.
   Stable; called by audit_append. */
create or replace function acting_refresh() returns boolean language sql stable return coalesce(current_setting('app.look', true) = 'refresh', false);
