-- Of nobody in particular: what the code says.
grant select on case_status to app, monitoring;
