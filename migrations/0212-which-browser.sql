-- By what somebody recognises their own sessions: one of a few words each, never what a browser says of itself in full.
alter table session
  add column browser text check (browser in ('Edge', 'Opera', 'Samsung Internet', 'Firefox', 'Chrome', 'Safari')),
  add column system text check (system in ('iOS', 'Android', 'ChromeOS', 'Windows', 'macOS', 'Linux'));
