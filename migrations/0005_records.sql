-- Room records: cases, registry entries (journalposter) and their documents.
create schema records;
grant usage on schema records to handlingsrom_app;

create table records.cases (
  id           text primary key,
  organisation text not null references organisations.organisations,
  year         integer not null check (year between 1900 and 2200),
  number       integer not null check (number > 0),
  title        text not null,
  opened_on    date not null,
  unique (organisation, year, number)
);
-- direction: in = received, out = sent, internal = for follow-up within the office.
create table records.entries (
  id          text primary key,
  case_id     text not null references records.cases,
  number      integer not null check (number > 0),
  direction   text not null check (direction in ('in', 'out', 'internal')),
  title       text not null,
  party       text not null,
  copy_to     text,
  legal_basis text,
  recorded_at timestamptz not null,
  unique (case_id, number)
);
-- A restricted entry has a legal basis; a public one has none.
create table records.documents (
  entry  text not null references records.entries,
  number integer not null check (number > 0),
  title  text not null,
  name   text not null,
  sha256 text not null references platform.files,
  media_type text not null,
  bytes  bigint not null,
  primary key (entry, number)
);
create table records.approvals (
  entry        text not null references records.entries,
  person       text not null,
  person_name  text not null,
  title        text not null,
  on_behalf    boolean not null,
  sha256       text not null references platform.files,
  approved_at  timestamptz not null,
  primary key (entry, person)
);
-- A letter that was sent: once, however often the job that sends it is tried.
create table records.dispatches (
  entry      text primary key references records.entries,
  channel    text not null,
  sent_at    timestamptz not null
);
grant select, insert on all tables in schema records to handlingsrom_app;
