-- Of nobody in particular: what the code says.
grant select on case_part to app;
