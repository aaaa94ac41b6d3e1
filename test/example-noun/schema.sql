-- What a migration of its own would hold: the room's schema, its tables, and no more rights than it needs.
create schema trips;
grant usage on schema trips to handlingsrom_app;

create table trips.trips (
  id            integer generated always as identity primary key,
  municipality  text not null,
  purpose       text not null,
  starts_on     date not null,
  ore           bigint not null check (ore > 0),
  asked_by      text not null,
  asked_name    text not null,
  asked_at      timestamptz not null,
  approved_by   text,
  approved_name text,
  approved_at   timestamptz,
  -- The database keeps what the deed says too.
  constraint two_people check (approved_by <> asked_by)
);
-- What a trip came to. A trip that is over and has no row here is what the work list finds.
create table trips.reports (
  trip        integer primary key references trips.trips,
  spent_ore   bigint not null check (spent_ore > 0),
  reported_at timestamptz not null
);
grant select, insert on trips.trips, trips.reports to handlingsrom_app;
grant update (approved_by, approved_name, approved_at) on trips.trips to handlingsrom_app;

-- Stands in for the log of the room events, whose kinds are the product's own.
create schema trip_log;
grant usage on schema trip_log to handlingsrom_app;
create table trip_log.events (kind text not null, subject text not null, person text, recorded_at timestamptz not null);
grant select, insert on trip_log.events to handlingsrom_app;
