-- Room awards: what a municipality pays back of its pot, by two people as a disbursement is (D-8b).
create table awards.repayments (
  id           text primary key,
  programme    text not null,
  municipality text not null references organisations.organisations,
  year         integer not null,
  ore          bigint not null check (ore > 0),
  reason       text not null check (length(reason) > 0),
  certified_by text not null,
  certified_at timestamptz not null,
  approved_by  text,
  approved_at  timestamptz,
  pot          text,
  entry_number integer,
  unique (programme, municipality, year),
  foreign key (pot, entry_number) references ledger.entries (pot, number),
  check ((approved_by is null) = (entry_number is null) and (approved_by is null) = (approved_at is null)),
  constraint two_people check (approved_by <> certified_by)
);
grant select, insert on awards.repayments to handlingsrom_app;
grant update (approved_by, approved_at, pot, entry_number) on awards.repayments to handlingsrom_app;
