/* A guard by the name that the table of moves calls it: one line for each predicate of `GUARDS` in kit-life.ts; a test compares the two. Stable;
   called by why_not_move. */
create or replace function guard_holds(p_guard text, c kit_case) returns boolean
language plpgsql stable as $$
begin
  case p_guard
    when 'offer_stands' then return offer_stands(c);
    when 'offer_is_over' then return offer_is_over(c);
    when 'agreement_is_valid' then return agreement_is_valid(c);
    when 'order_is_signed' then return order_is_signed(c);
    when 'no_objection_waits' then return no_objection_waits(c);
    when 'order_is_valid' then return order_is_valid(c);
    when 'order_covers_another_kit' then return order_covers_another_kit(c);
    when 'address_is_complete' then return address_is_complete(c);
    when 'order_equals_kits' then return order_equals_kits(c);
    when 'no_kit_is_recalled' then return no_kit_is_recalled(c);
    when 'kits_keep_long_enough' then return kits_keep_long_enough(c);
    when 'prescription_is_checked' then return prescription_is_checked(c);
    when 'every_consent_is_given' then return every_consent_is_given(c);
  end case;
end $$;
