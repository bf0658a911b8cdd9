/* The table of moves: of nobody in particular, what the code says. */
grant select on case_move to app, monitoring;
