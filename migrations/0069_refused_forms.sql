-- A command's key stands for one body: an HMAC of it, since a plain digest of a short body would reveal what was typed.
alter table platform.commands add column body text;
grant insert (body), select (body) on platform.commands to handlingsrom_app;

-- What was typed in a form that was refused, for whoever typed it, for a day: the page it is shown on again is asked for
-- by the id. Of files only what they were called and their digests.
create table platform.refused (
  id       uuid primary key default gen_random_uuid(),
  person   text not null,
  -- The name of the address that the form was sent to, and the address itself.
  route    text not null,
  address  text not null,
  row      text not null,
  page     text not null,
  typed    jsonb not null,
  files    jsonb not null,
  faults   jsonb not null,
  kept_at  timestamptz not null
);
create index on platform.refused (person, kept_at);
create index on platform.refused (kept_at);
grant select, insert, delete on platform.refused to handlingsrom_app;
