/* A kit that may be chosen for a case: sealed, with shelf life to spare, nothing recalled or of a refused brand, not looked for in vain, in no case. One that deviates asks for a reason there.
   Invoker: the policies of whoever asks hold inside. */
create or replace view kit_to_pack with (security_invoker) as
select network_id, id, organisation_id, serial, seal_number, standard_id, conformity, earliest_expiry from sealed_kit
where not expires_too_soon and not recalled and not pack_refused and not_found_since is null and not in_a_case;
grant select on kit_to_pack to app;
grant select on kit_to_pack to monitoring;
