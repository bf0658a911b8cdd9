/* From which status a case may go to which: of nobody in particular, what the code says. */
grant select on allowed_move to app;
