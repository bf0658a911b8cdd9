/* Where a box is, the one definition: by its status and whether that means it is no kit any more, the case that it is in and when that was delivered.
   Immutable; nobody but other functions may call it. */
create or replace function box_place(p_status text, p_gone boolean, p_case uuid, p_delivered_at timestamptz) returns text
language sql immutable parallel safe
return case when p_gone then 'gone' when p_status = 'back' then 'back' when p_case is null then 'shelf'
  when p_delivered_at is null then 'packed' else 'home' end;
