/* A threshold as the network chose it, else the default of its module's settings; a test compares the two. */
create or replace function threshold(p_key text, p_default int) returns int language sql stable
return coalesce((select (s.value #>> '{}')::int from network_setting s where s.network_id = acting_network() and s.key = p_key), p_default);

grant execute on function threshold(text, int) to app;
