-- Room statistics: sourced facts; room allocation: runs (utmåling), frozen when finalised.
create schema statistics;
grant usage on schema statistics to handlingsrom_app;
create table statistics.facts (
  indicator    text not null,
  organisation text not null references organisations.organisations,
  year         integer not null,
  value        numeric not null check (value >= 0),
  source       text not null,
  as_of        text not null,
  illustrative boolean not null,
  primary key (indicator, organisation, year)
);
grant select, insert on statistics.facts to handlingsrom_app;

create schema allocation;
grant usage on schema allocation to handlingsrom_app;
-- How a year is to be allocated: which reading of the guarantee, each scheme's rule, and what indicators are called.
create table allocation.setups (
  programme  text not null,
  year       integer not null,
  guarantee  text not null check (guarantee in ('would', 'could')),
  rules      jsonb not null,
  indicators jsonb not null,
  primary key (programme, year),
  foreign key (programme, year) references programmes.appropriations
);
create table allocation.runs (
  programme    text not null,
  year         integer not null,
  number       integer not null check (number > 0),
  input        jsonb not null,
  input_hash   text not null,
  result       jsonb not null,
  made_at      timestamptz not null,
  made_by      text not null,
  finalised_at timestamptz,
  finalised_by text,
  primary key (programme, year, number),
  foreign key (programme, year) references programmes.appropriations
);
create unique index one_final_run_a_year on allocation.runs (programme, year) where finalised_at is not null;
create table allocation.awards (
  programme     text not null,
  year          integer not null,
  number        integer not null,
  municipality  text not null references organisations.organisations,
  guarantee_ore bigint not null check (guarantee_ore >= 0),
  basis_ore     bigint not null,
  award_ore     bigint not null,
  primary key (programme, year, number, municipality),
  foreign key (programme, year, number) references allocation.runs,
  -- Invariant 2: no municipality is worse off.
  check (award_ore >= guarantee_ore)
);
create table allocation.award_parts (
  programme    text not null,
  year         integer not null,
  number       integer not null,
  municipality text not null,
  scheme       text not null references catalogue.schemes,
  ore          bigint not null check (ore >= 0),
  primary key (programme, year, number, municipality, scheme),
  foreign key (programme, year, number, municipality) references allocation.awards
);
grant select, insert on all tables in schema allocation to handlingsrom_app;
grant update (finalised_at, finalised_by) on allocation.runs to handlingsrom_app;
create function allocation.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a finalised run is never changed; make a new one';
end $$;
create trigger final_is_final before update on allocation.runs
  for each row when (old.finalised_at is not null) execute function allocation.refuse_change();
