/* On behalf of whom the statement that it is an argument of runs, to the end of its transaction: so a command is one statement, which needs no
   begin, context and commit around it. The order is the one of `Database`. Volatile; anybody may say who they are, as with set_config. */
create or replace function acting_as(p_person text, p_organisation text, p_network text, p_role text, p_case text, p_now text, p_address text, p_token text, p_look text)
returns boolean language plpgsql volatile as $$
begin
  perform set_config('app.person', p_person, true), set_config('app.organisation', p_organisation, true), set_config('app.network', p_network, true),
    set_config('app.role', p_role, true), set_config('app.case', p_case, true), set_config('app.now', p_now, true),
    set_config('app.address', p_address, true), set_config('app.token', p_token, true), set_config('app.look', p_look, true);
  return true;
end $$;

grant execute on function acting_as(text, text, text, text, text, text, text, text, text) to app;
