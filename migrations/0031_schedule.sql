-- Room allocation: what the programme plans to have in later years. A plan is no promise: the last one recorded counts.
create table allocation.frames (
  programme   text not null references programmes.programmes,
  year        integer not null check (year between 1990 and 2100),
  version     integer not null check (version > 0),
  ore         bigint not null check (ore >= 0 and ore % 100 = 0),
  source      text not null check (source <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (programme, year, version)
);
grant select, insert on allocation.frames to handlingsrom_app;
