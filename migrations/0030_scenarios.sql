-- Room allocation: scenarios that are kept. What a scenario gives is reckoned anew each time it is read.
create table allocation.scenarios (
  id           uuid primary key,
  programme    text not null,
  year         integer not null,
  name         text not null check (name <> ''),
  changes      jsonb not null,
  -- The hash of the year as it was when the scenario was kept: a scenario tells when its ground has moved.
  base_hash    text not null,
  made_at      timestamptz not null,
  made_by      text not null,
  organisation text references organisations.organisations,
  foreign key (programme, year) references programmes.appropriations
);
create index on allocation.scenarios (programme, year, made_at);
grant select, insert on allocation.scenarios to handlingsrom_app;
