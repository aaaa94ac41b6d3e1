-- Room reports: one report a municipality and year, approved by each directorate; unspent funds decided on.
create schema reports;
grant usage on schema reports to handlingsrom_app;
create table reports.reports (
  id           text primary key,
  programme    text not null references programmes.programmes,
  municipality text not null references organisations.organisations,
  year         integer not null,
  answers      jsonb not null,
  version      integer not null,
  saved_at     timestamptz not null,
  saved_by     text not null,
  figures      jsonb,
  submitted_at timestamptz,
  submitted_by text,
  entry        text references records.entries,
  unique (programme, municipality, year),
  check ((submitted_at is null) = (figures is null))
);
create table reports.approvals (
  report      text not null references reports.reports,
  directorate text not null references organisations.organisations,
  approved_by text not null,
  approved_at timestamptz not null,
  comment     text,
  primary key (report, directorate)
);
create table reports.unspent (
  report      text primary key references reports.reports,
  ore         bigint not null check (ore >= 0),
  outcome     text not null check (outcome in ('carriedOver')),
  use_by      date not null,
  reason      text not null,
  decided_by  text not null,
  decided_at  timestamptz not null
);
grant select, insert on all tables in schema reports to handlingsrom_app;
grant update (answers, version, saved_at, saved_by, figures, submitted_at, submitted_by, entry) on reports.reports to handlingsrom_app;
