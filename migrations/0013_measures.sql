-- Room evaluation: the plan a measure needs before it runs. Room measures: measures and what they spend.
create schema evaluation;
grant usage on schema evaluation to handlingsrom_app;
create table evaluation.plans (
  id            text primary key,
  effect        text not null check (length(effect) > 0),
  instrument    text not null check (length(instrument) > 0),
  owner         text not null check (length(owner) > 0),
  baseline_on   date not null,
  made_at       timestamptz not null
);
create table evaluation.results (
  plan        text primary key references evaluation.plans,
  text        text not null check (length(text) > 0),
  recorded_at timestamptz not null
);
grant select, insert on all tables in schema evaluation to handlingsrom_app;

create schema measures;
grant usage on schema measures to handlingsrom_app;
create table measures.measures (
  id           text primary key,
  programme    text not null references programmes.programmes,
  municipality text not null references organisations.organisations,
  number       integer not null,
  name         text not null,
  need         text not null,
  age_from     integer not null,
  age_to       integer not null,
  families     boolean not null,
  services     text[] not null,
  starts_on    date not null,
  ends_on      date not null,
  plan         text unique references evaluation.plans,
  running_from timestamptz,
  closed_at    timestamptz,
  created_at   timestamptz not null,
  unique (programme, municipality, number),
  -- R-64: nothing runs unevaluated.
  check (running_from is null or plan is not null),
  check (closed_at is null or running_from is not null)
);
create table measures.expenditures (
  measure      text not null references measures.measures,
  pot          text not null,
  entry_number integer not null,
  payee_kind   text not null check (payee_kind in ('ownStaff', 'ownService', 'voluntary', 'private', 'otherPublic', 'families')),
  primary key (pot, entry_number),
  foreign key (pot, entry_number) references ledger.entries (pot, number)
);
grant select, insert on all tables in schema measures to handlingsrom_app;
grant update (plan, running_from, closed_at) on measures.measures to handlingsrom_app;
