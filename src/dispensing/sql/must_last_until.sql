/* Until when a box must last that leaves today: it may stand in a home for weeks. The one place where that is worked out; over many kits asked once,
   as a sub-select. Stable; app may call it. */
create or replace function must_last_until() returns date language sql stable return app_today() + threshold('kit.minShelfLifeDays');

grant execute on function must_last_until() to app;
