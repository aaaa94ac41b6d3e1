-- Room programmes: how each of the three aims stood before the programme began, with its source; the newest counts.
create table programmes.baselines (
  programme    text not null references programmes.programmes,
  aim          text not null check (aim in ('room', 'development', 'cooperation')),
  version      integer not null check (version > 0),
  -- Tenths of a per cent, a whole number.
  tenths       integer not null check (tenths between 0 and 1000),
  as_of        date not null,
  source       text not null check (length(source) > 0),
  illustrative boolean not null,
  recorded_by  text not null,
  recorded_at  timestamptz not null,
  primary key (programme, aim, version)
);
grant select, insert on programmes.baselines to handlingsrom_app;
