grant select on allowed_move to app;
