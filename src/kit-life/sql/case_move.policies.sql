grant select on case_move to app;
