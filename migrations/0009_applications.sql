-- Room applications: the call, the invitation, the application as drafted and as submitted, the political decision.
create schema applications;
grant usage on schema applications to handlingsrom_app;

create table applications.calls (
  programme    text not null,
  office       text not null,
  case_id      text not null unique references records.cases,
  deadline     date not null,
  final_deadline date,
  text         text not null,
  published_at timestamptz not null,
  primary key (programme, office),
  foreign key (programme, office) references programmes.regions
);
create table applications.invitations (
  programme    text not null,
  municipality text not null references organisations.organisations,
  office       text not null,
  entry        text not null references records.entries,
  primary key (programme, municipality),
  foreign key (programme, office) references applications.calls
);
-- The draft is the municipality's own until it is submitted; version guards against two editors overwriting each other.
create table applications.applications (
  id            text primary key,
  programme     text not null,
  municipality  text not null references organisations.organisations,
  office        text not null,
  draft         jsonb not null,
  draft_version integer not null,
  saved_at      timestamptz not null,
  saved_by      text not null,
  unique (programme, municipality),
  foreign key (programme, office) references applications.calls
);
create table applications.submissions (
  application  text not null references applications.applications,
  stage        text not null check (stage in ('preliminary', 'final', 'only')),
  answers      jsonb not null,
  received_at  timestamptz not null,
  on_time      boolean not null,
  missing      text[] not null,
  submitted_by text not null,
  entry        text not null references records.entries,
  -- 2 and on: what was handed in again after the governor had sent it back for what was missing
  number       integer not null check (number > 0),
  primary key (application, stage, number)
);
-- The governor's decision on an application that came late or incomplete, with its letter.
create table applications.treatments (
  application text not null,
  stage       text not null,
  outcome     text not null check (outcome in ('treated', 'dismissed', 'returned')),
  reason      text not null,
  new_deadline date,
  entry       text references records.entries,
  decided_at  timestamptz not null,
  decided_by  text not null,
  number      integer not null,
  submission  integer not null,
  primary key (application, number),
  foreign key (application, stage, submission) references applications.submissions
);
create table applications.resolutions (
  application text primary key references applications.applications,
  body        text not null,
  decided_on  date not null,
  case_ref    text not null,
  outcome     text not null check (outcome in ('adopted', 'rejected')),
  entry       text not null references records.entries,
  recorded_at timestamptz not null
);
grant select, insert on all tables in schema applications to handlingsrom_app;
grant update (draft, draft_version, saved_at, saved_by) on applications.applications to handlingsrom_app;
