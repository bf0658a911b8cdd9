/* What a refusal is explained with. Nothing of a case that one has no part in. */
create or replace function case_now(p_case uuid)
returns table (status text, pharmacy_id uuid, practice_id uuid, home_care_id uuid, offer_lapsed boolean, order_valid boolean, agreement boolean, kits_stay text)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select k.status, k.pharmacy_id, k.practice_id, k.home_care_id, k.offer_lapses_at <= app_now(), k.order_valid_until > app_now(), true,
      case k.status when 'packed' then why_kits_stay(k.id) end
    from kit_case k where k.id = p_case and k.network_id = acting_network()
      and (acting_role() in ('system', 'coordinator', 'lead-pharmacist') or k.id = acting_case() or has_part(k.id));
end $$;

grant execute on function case_now(uuid) to app;
