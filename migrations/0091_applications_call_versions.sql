-- A call may be amended, each time as a new version that is told to those invited, or withdrawn with a reason.
alter table applications.calls
  add column version integer not null default 1,
  add column withdrawn_at timestamptz,
  add column withdrawn_reason text,
  add constraint withdrawn_with_reason check ((withdrawn_at is null) = (withdrawn_reason is null));

-- What the call said before, and why it was changed.
create table applications.call_versions (
  programme      text not null,
  office         text not null,
  number         integer not null,
  deadline       date not null,
  final_deadline date,
  text           text not null,
  published_at   timestamptz not null,
  changed_reason text not null,
  changed_at     timestamptz not null,
  changed_by     text not null,
  primary key (programme, office, number),
  foreign key (programme, office) references applications.calls (programme, office)
);
grant select, insert on applications.call_versions to handlingsrom_app;
grant update on applications.calls to handlingsrom_app;
