/* A name as one looks for it: without case, diacritics, spaces and signs, so that "muller" finds Müller, "ijsbrand" Ĳsbrand and "van ’t hof"
   Van 't Hof. Immutable; app may call it. */
create or replace function plain_name(p_name text) returns text language sql immutable parallel safe set search_path = pg_catalog, pg_temp
begin atomic
  select regexp_replace(
    normalize(lower(translate(replace(replace(replace(p_name, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'ŁłØøÐðĐđı', 'LlOoDdDdi')), nfkd),
    '[\s\u0300-\u036f''’‘`´".,()&/\-\u2010-\u2015]', '', 'g');
end;

grant execute on function plain_name(text) to app;
