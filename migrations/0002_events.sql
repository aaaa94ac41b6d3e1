-- Room events: who did what, when, in which role, why. Append-only.
create schema events;
grant usage on schema events to handlingsrom_app;

create table events.events (
  id           bigint generated always as identity primary key,
  recorded_at  timestamptz not null,
  person       text,
  person_name  text not null,
  role         text not null,
  organisation text,
  kind         text not null check (kind ~ '^[a-z]+\.[a-zA-Z]+$'),
  subject      text not null,
  data         jsonb not null default '{}',
  reason       text
);
create index events_by_subject on events.events (subject, id);
grant select, insert on events.events to handlingsrom_app;

-- Append-only for everyone but a superuser: not even the owner's own slip changes history.
create function events.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a recorded event is never changed or removed';
end $$;
create trigger append_only before update or delete or truncate on events.events
  for each statement execute function events.refuse_change();
