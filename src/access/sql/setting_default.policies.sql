-- Of nobody in particular: the defaults of this version.
grant select on setting_default to app;
