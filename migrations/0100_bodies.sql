-- Room bodies: several people who treat matters together, their seats from-to, their meetings, and what happened in them.
create schema bodies;
grant usage on schema bodies to handlingsrom_app;

create table bodies.bodies (
  id          integer generated always as identity primary key,
  kind        text not null check (kind in ('resourceGroup', 'steeringGroup', 'jury', 'userArena', 'youthCouncil')),
  name        text not null check (length(name) > 0),
  owner       text not null references organisations.organisations,
  programme   text references programmes.programmes,
  authority   text not null check (authority in ('recommends', 'decides')),
  legal_basis text not null check (length(legal_basis) > 0),
  quorum      integer check (quorum > 0),
  tie         text not null check (tie in ('chair', 'falls')),
  case_id     text not null references records.cases
);
create unique index one_resource_group on bodies.bodies (programme, owner) where kind = 'resourceGroup';

create table bodies.seats (
  body         integer not null references bodies.bodies,
  number       integer not null check (number > 0),
  person       text not null references identity.people,
  organisation text not null references organisations.organisations,
  role         text not null check (role in ('chair', 'member', 'secretary')),
  votes        boolean not null,
  deputy_of    integer check (deputy_of <> number),
  begins       date not null,
  ends         date check (ends >= begins),
  primary key (body, number),
  foreign key (body, deputy_of) references bodies.seats (body, number)
);

create table bodies.meetings (
  body        integer not null references bodies.bodies,
  number      integer not null check (number > 0),
  place       text not null,
  starts_at   timestamptz not null,
  called_at   timestamptz not null,
  called_by   text not null,
  entry       text references records.entries,
  approved_at timestamptz,
  approved_by text,
  primary key (body, number),
  check ((entry is null) = (approved_at is null) and (entry is null) = (approved_by is null))
);
create table bodies.matters (
  body    integer not null,
  meeting integer not null,
  number  integer not null check (number > 0),
  title   text not null check (length(title) > 0),
  primary key (body, meeting, number),
  foreign key (body, meeting) references bodies.meetings
);
-- Nothing that happened is changed or taken away: a meeting's state and minutes are made from these rows alone.
create table bodies.happenings (
  body    integer not null,
  meeting integer not null,
  number  integer not null check (number > 0),
  at      timestamptz not null,
  by      text not null,
  person  text references identity.people,
  said    jsonb not null check (said ? 'kind'),
  primary key (body, meeting, number),
  foreign key (body, meeting) references bodies.meetings
);
grant select, insert on all tables in schema bodies to handlingsrom_app;
grant update (ends) on bodies.seats to handlingsrom_app;
grant update (entry, approved_at, approved_by) on bodies.meetings to handlingsrom_app;
