/* A threshold as the network chose it, else the default of its module. Invoker: one's own network, as any other look. Asked once a statement, as a
   sub-select of nothing else, it costs two looks by key. Stable; app may call it. */
create or replace function threshold(p_key text) returns int language sql stable
return coalesce((select (s.value #>> '{}')::int from network_setting s where s.network_id = acting_network() and s.key = p_key),
                (select d.value from setting_default d where d.key = p_key));

grant execute on function threshold(text) to app;
