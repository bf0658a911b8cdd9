/* A kit that can leave today, the one definition. */
create or replace view ready_kit with (security_invoker) as
select network_id, id, organisation_id, serial, seal_number, standard_id, conformity, earliest_expiry from sealed_kit
where not expires_too_soon and not recalled and not in_a_case;
grant select on ready_kit to app;
grant select on ready_kit to monitoring;
