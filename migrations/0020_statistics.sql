-- Room statistics: indicators as data, facts in versions, the import of facts, and the weights of divided municipalities.
create table statistics.indicators (
  id           text primary key check (id ~ '^[a-z0-9-]{2,60}$'),
  name_nb      text not null,
  name_nn      text not null,
  name_en      text not null,
  about_nb     text not null,
  about_nn     text not null,
  about_en     text not null,
  unit         text not null check (unit in
                 ('persons', 'kroner', 'percent', 'kilometres', 'years', 'count', 'index')),
  source       text not null,
  -- How it is carried over when municipalities merge: as a sum, as a mean weighed by another indicator, or not at all.
  merging      text not null check (merging in ('sum', 'weighted', 'none')),
  weight       text references statistics.indicators,
  illustrative boolean not null,
  check ((merging = 'weighted') = (weight is not null))
);

-- A figure is never changed: another value is another version, and the older one stays for those who used it.
-- `borders`: the date whose municipalities the figure is about; null is the municipality as it is whenever it is asked.
alter table statistics.facts
  add column version integer not null default 1 check (version > 0),
  add column borders date,
  add column recorded_at timestamptz not null default '-infinity',
  add column import uuid,
  drop constraint facts_pkey,
  add primary key (indicator, organisation, year, version);
create index on statistics.facts (indicator, year);
create view statistics.current_facts as
  select distinct on (indicator, organisation, year) * from statistics.facts
  order by indicator, organisation, year, version desc;

create table statistics.split_weights (
  predecessor text not null references organisations.organisations,
  successor   text not null references organisations.organisations,
  on_date     date not null,
  weight      numeric not null check (weight >= 0 and weight <= 1),
  source      text not null,
  primary key (predecessor, successor, on_date)
);

-- A file that was handed in, from upload to imported. `result` is what the preview shows.
create table statistics.imports (
  id         uuid primary key,
  file_name  text not null,
  sha256     text not null references platform.files,
  borders    date,
  state      text not null check (state in
               ('waiting', 'checking', 'checked', 'refused', 'confirmed', 'imported', 'stopped')),
  rows_read  integer not null default 0,
  result     jsonb,
  handed_in_at timestamptz not null,
  handed_in_by text not null,
  imported_at  timestamptz
);
create unlogged table statistics.staged (
  import       uuid not null references statistics.imports,
  line         integer not null,
  indicator    text not null,
  organisation text not null,
  year         integer not null,
  value        numeric not null,
  source       text not null,
  as_of        text not null,
  illustrative boolean not null,
  borders      date not null,
  primary key (import, line)
);
grant select, insert on statistics.indicators, statistics.split_weights, statistics.imports to handlingsrom_app;
grant select on statistics.current_facts to handlingsrom_app;
grant update (state, rows_read, result, imported_at) on statistics.imports to handlingsrom_app;
grant select, insert, delete on statistics.staged to handlingsrom_app;
