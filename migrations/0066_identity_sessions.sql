-- A session ends when it has not been used for a time, and at the latest when it expires.
alter table identity.sessions add column seen_at timestamptz;
update identity.sessions set seen_at = expires_at - interval '2 hours';
alter table identity.sessions alter column seen_at set not null;
create index on identity.sessions (expires_at);
grant update (seen_at) on identity.sessions to handlingsrom_app;
