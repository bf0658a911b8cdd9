/* Kits that stand ready and hold more of a slot than a shortage leaves: they are opened, filled with less, checked and sealed anew, one by one. Invoker:
   the policies of whoever asks hold inside. */
create or replace view kit_to_open with (security_invoker) as
select network_id, organisation_id, kit_id, substitution_id, slot, held, counted, leaves, since from kit_over_ration where status = 'sealed' and not in_case;
grant select on kit_to_open to app, monitoring;
