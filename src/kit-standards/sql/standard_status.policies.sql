-- Of nobody in particular: what the code says.
grant select on standard_status to app;
