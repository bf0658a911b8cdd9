/* A product by its name and strength, once: most names carry the strength already. Immutable; app may call it. */
create or replace function product_called(p_name text, p_strength text) returns text language sql immutable
return case when strpos(lower(p_name), lower(coalesce(p_strength, ''))) > 0 or p_strength is null then p_name else p_name || ' ' || p_strength end;

grant execute on function product_called(text, text) to app;
