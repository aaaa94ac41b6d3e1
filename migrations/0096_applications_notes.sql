-- What an office and its resource group write to themselves about an application: internal (offentleglova § 14 and, where
-- another organisation's member of the group wrote it, § 15). It is only added to, so that its history is whole.
create table applications.notes (
  application  text not null references applications.applications,
  number       integer not null check (number > 0),
  text         text not null check (length(text) between 1 and 4000),
  written_by   text not null,
  role         text not null,
  organisation text not null references organisations.organisations,
  written_at   timestamptz not null,
  primary key (application, number)
);
grant select, insert on applications.notes to handlingsrom_app;
