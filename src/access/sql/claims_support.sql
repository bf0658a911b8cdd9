/* A session that an identity provider vouched for never gets to a place that the provider did not name. Stable; app may call it. */
create or replace function claims_support(p_session uuid, p_organisation uuid, p_role text) returns boolean language sql stable
  return coalesce((select s.claimed is null or p_organisation::text || ':' || p_role = any (s.claimed) from session s where s.id = p_session), false);

grant execute on function claims_support(uuid, uuid, text) to app;
