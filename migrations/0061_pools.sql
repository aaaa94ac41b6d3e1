-- Room pools: what a municipality moves from the budgets of its own sectors into a pot of its own (R-90).
create schema pools;
grant usage on schema pools to handlingsrom_app;

-- One decision to move budget: certified by one person, approved by another, and only then credited to the pot.
create table pools.transfers (
  programme      text not null references programmes.programmes,
  number         integer not null check (number > 0),
  year           integer not null,
  effective_on   date not null,
  decided_by     text not null,
  decided_on     date not null,
  reference      text not null,
  certified_by   text not null,
  certified_name text not null,
  certified_at   timestamptz not null,
  approved_by    text,
  approved_name  text,
  approved_at    timestamptz,
  pot            text,
  entry_number   integer,
  primary key (programme, number),
  foreign key (pot, entry_number) references ledger.entries (pot, number),
  constraint two_people check (approved_by <> certified_by),
  check ((approved_by is null) = (entry_number is null))
);
-- What each sector gives, from which function and type of KOSTRA.
create table pools.parts (
  programme text not null,
  number    integer not null,
  line      integer not null check (line > 0),
  sector    text not null,
  function  text not null check (function ~ '^[0-9]{3}$'),
  type      text not null check (type ~ '^[0-9]{3}$'),
  ore       bigint not null check (ore > 0),
  primary key (programme, number, line),
  foreign key (programme, number) references pools.transfers
);
grant select, insert on pools.transfers, pools.parts to handlingsrom_app;
grant update (approved_by, approved_name, approved_at, pot, entry_number) on pools.transfers to handlingsrom_app;
