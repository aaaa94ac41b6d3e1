-- Room awards: the commitment (tilsagn), its letter, acceptance of the terms, disbursements by two people.
create schema awards;
grant usage on schema awards to handlingsrom_app;

create table awards.commitments (
  id           text primary key,
  programme    text not null,
  year         integer not null,
  run          integer not null,
  municipality text not null,
  ore          bigint not null check (ore > 0),
  entry        text not null references records.entries,
  granted_by   text not null,
  granted_at   timestamptz not null,
  accepted_by  text,
  accepted_at  timestamptz,
  unique (programme, year, municipality),
  foreign key (programme, year, run, municipality) references allocation.awards (programme, year, number, municipality),
  check ((accepted_by is null) = (accepted_at is null))
);
create table awards.disbursements (
  commitment   text primary key references awards.commitments,
  certified_by text not null,
  certified_at timestamptz not null,
  approved_by  text,
  approved_at  timestamptz,
  pot          text,
  entry_number integer,
  foreign key (pot, entry_number) references ledger.entries (pot, number),
  check ((approved_by is null) = (entry_number is null)),
  -- D-8b: the certifier and the budget holder are two people.
  constraint two_people check (approved_by <> certified_by)
);
grant select, insert on all tables in schema awards to handlingsrom_app;
grant update (accepted_by, accepted_at) on awards.commitments to handlingsrom_app;
grant update (approved_by, approved_at, pot, entry_number) on awards.disbursements to handlingsrom_app;
