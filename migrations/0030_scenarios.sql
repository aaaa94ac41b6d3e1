-- Room allocation: scenarios that are kept, series of scenarios and large runs that a job reckons.
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

-- Many scenarios at once: what is varied, how far it is, and one small row of figures for each.
create table allocation.series (
  id        uuid primary key,
  programme text not null,
  year      integer not null,
  spec      jsonb not null,
  state     text not null check (state in ('waiting', 'working', 'stopped', 'done', 'refused')),
  total     integer not null check (total between 1 and 1000),
  reckoned  integer not null default 0,
  results   jsonb not null default '[]',
  refusal   jsonb,
  made_at   timestamptz not null,
  made_by   text not null,
  foreign key (programme, year) references programmes.appropriations
);
grant select, insert on allocation.series to handlingsrom_app;
grant update (state, reckoned, results, refusal) on allocation.series to handlingsrom_app;

-- A run that is too large to be made while someone waits for the page.
create table allocation.orders (
  id                uuid primary key,
  programme         text not null,
  year              integer not null,
  rest_key          jsonb,
  correction_reason text,
  state             text not null check (state in ('waiting', 'working', 'stopped', 'done', 'refused')),
  step              text not null default 'waiting',
  refusal           jsonb,
  run               integer,
  actor             jsonb not null,
  made_at           timestamptz not null,
  foreign key (programme, year) references programmes.appropriations
);
create unique index one_order_at_a_time on allocation.orders (programme, year) where state in ('waiting', 'working');
grant select, insert on allocation.orders to handlingsrom_app;
grant update (state, step, refusal, run) on allocation.orders to handlingsrom_app;
