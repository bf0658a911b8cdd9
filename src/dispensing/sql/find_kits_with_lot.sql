/* The boxes in which these lots stand, of these products where any is named (by any code of theirs), those that are still there before those that are
   gone, the newest first, with the case that each is in: of the own shelf, of a case that the acting organisation has a part in, or all of them for the
   network's own people, to whom no case is told. Stable; app may call it. With its owner's rights: the policies of lines, boxes and cases would be asked
   again for each line of a lot that stands in thousands. Each box is looked up by itself (offset, limit): else all boxes and all parts that somebody ever
   had are read first, for the few that are shown. */
create or replace function find_kits_with_lot(p_lots text[], p_products text[], p_limit int)
returns table (id uuid, serial text, seal_number text, case_id uuid, lot text, place text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select f.id, f.serial, f.seal_number, case when has_part(f.case_id) then f.case_id end, w.lot, place_of_box(f.id)
  from unnest(p_lots) w (lot) cross join (values (false), (true)) e (gone) cross join lateral (
    select k.id, k.serial, k.seal_number, u.case_id
    -- In the order of the index, so that it ends as soon as enough of them are seen.
    from (select l.kit_id from kit_line l where l.network_id = acting_network() and l.lot = w.lot
            and (p_products is null or l.product in (select p.code from product p where p.network_id = acting_network()
              and (p.code = any (p_products) or p.gtin = any (p_products) or p.maker_code = any (p_products))))
          group by l.kit_id order by l.kit_id desc) l
    cross join lateral (select k.* from kit k join kit_status t on t.status = k.status and t.gone = e.gone where k.id = l.kit_id offset 0) k
    left join lateral (select u.case_id from case_kit u where u.kit_id = l.kit_id and u.until is null limit 1) u on true
    where k.organisation_id = acting_organisation() or acting_role() in ('coordinator', 'lead-pharmacist')
      or (select true from case_party p where p.case_id = u.case_id and p.organisation_id = acting_organisation() and p.until is null
            and p.part <> 'offered' and (p.lapses_at is null or p.lapses_at > app_now()) limit 1)
    order by l.kit_id desc limit p_limit) f
  order by e.gone, f.id desc limit p_limit
$$;

grant execute on function find_kits_with_lot(text[], text[], int) to app;
