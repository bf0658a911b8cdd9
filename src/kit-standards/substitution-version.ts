/** As it is read: another one with each approval, prolongation and end, and when what is said of its products was corrected. */
export const substitutionVersion = `(1 + (select count(*) from substitution_approval v where v.substitution_id = s.id)
  + (select count(*) + count(v.approved_at) from substitution_prolongation v where v.substitution_id = s.id) + (s.ended_at is not null)::int
  + coalesce((select sum(v.version - 1) from product v where v.network_id = s.network_id and (v.code = s.product
      or v.code in (select c.product from slot_product c where c.standard_id = s.standard_id and c.slot = s.slot))), 0))::int`;
