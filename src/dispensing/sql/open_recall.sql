/* A recall that counts now: confirmed and not over. Invoker: the policies of whoever asks hold inside. */
create or replace view open_recall with (security_invoker) as
select network_id, id, product, lots, all_lots, started_at from recall where started_at is not null and ended_at is null;
grant select on open_recall to app;
grant select on open_recall to monitoring;
