-- Room programmes: mandate, target group, phases, regions with their process variant, caps, money per year.
create schema programmes;
grant usage on schema programmes to handlingsrom_app;

create table programmes.programmes (
  id           text primary key check (id ~ '^[a-z0-9-]{2,40}$'),
  name         text not null,
  target_group text not null,
  age_from     integer not null check (age_from >= 0),
  age_to       integer not null,
  families     boolean not null,
  planning_from date not null,
  starts_on    date not null,
  ends_on      date not null,
  national_cap integer not null check (national_cap > 0),
  sender       text not null references organisations.organisations,
  post         text not null,
  illustrative boolean not null,
  created_at   timestamptz not null,
  check (age_from <= age_to),
  check (planning_from <= starts_on and starts_on <= ends_on)
);
create table programmes.mandates (
  programme  text primary key references programmes.programmes,
  decided_by text not null,
  decided_on date not null,
  reference  text not null
);
create table programmes.regions (
  programme text not null references programmes.programmes,
  office    text not null references organisations.organisations,
  variant   text not null check (variant in ('oneStage', 'twoStage')),
  cap       integer not null check (cap > 0),
  primary key (programme, office)
);
create table programmes.appropriations (
  programme text not null references programmes.programmes,
  year      integer not null,
  ore       bigint not null check (ore > 0),
  status    text not null check (status in ('proposed', 'adopted')),
  source    text not null,
  primary key (programme, year)
);
create table programmes.contributions (
  programme text not null references programmes.programmes,
  year      integer not null,
  scheme    text not null references catalogue.schemes,
  ore       bigint not null check (ore > 0),
  primary key (programme, year, scheme)
);
grant select, insert on all tables in schema programmes to handlingsrom_app;
grant update (cap) on programmes.regions to handlingsrom_app;
grant update (ends_on) on programmes.programmes to handlingsrom_app;
