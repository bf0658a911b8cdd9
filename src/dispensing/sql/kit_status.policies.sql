-- Of nobody in particular: what the code says.
grant select on kit_status to app, monitoring;
