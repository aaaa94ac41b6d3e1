-- Room selection: recommendation of the resource group, decision of the authority, offer and answer.
create schema selection;
grant usage on schema selection to handlingsrom_app;

create table selection.recommendations (
  programme      text not null,
  office         text not null,
  ranking        jsonb not null,
  dissent        text,
  recommended_by text not null,
  recommended_at timestamptz not null,
  entry          text not null references records.entries,
  primary key (programme, office),
  foreign key (programme, office) references applications.calls
);
create table selection.decisions (
  programme    text not null,
  municipality text not null references organisations.organisations,
  office       text not null,
  outcome      text not null check (outcome in ('selected', 'reserve', 'notSelected')),
  conditional  boolean not null,
  reason       text not null check (length(reason) > 0),
  decided_by   text not null,
  decided_at   timestamptz not null,
  entry        text not null references records.entries,
  primary key (programme, municipality),
  foreign key (programme, office) references selection.recommendations
);
create table selection.offers (
  programme    text not null,
  municipality text not null,
  made_at      timestamptz not null,
  answer_by    date not null,
  entry        text not null references records.entries,
  answer       text check (answer in ('accepted', 'declined')),
  answered_at  timestamptz,
  answered_by  text,
  primary key (programme, municipality),
  foreign key (programme, municipality) references selection.decisions,
  check ((answer is null) = (answered_at is null))
);
grant select, insert on all tables in schema selection to handlingsrom_app;
grant update (answer, answered_at, answered_by) on selection.offers to handlingsrom_app;
grant update (outcome, conditional, reason, decided_by, decided_at, entry) on selection.decisions to handlingsrom_app;
