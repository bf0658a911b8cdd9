/* A recall that holds kits back: from the day it was typed on, so that none leaves while it waits for its second person. Invoker: the policies of
   whoever asks hold inside. */
create or replace view open_recall with (security_invoker) as
select network_id, id, product, lots, all_lots, drafted_at as since from recall where withdrawn_at is null and ended_at is null;
grant select on open_recall to app;
grant select on open_recall to monitoring;
