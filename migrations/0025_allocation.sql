-- Room allocation: a run is approved by each directorate that contributes, may be corrected by a new run once it is
-- final, and states a reason where awards lie below their basis; a year's rules may change, and rules have versions.
do $$
begin
  if exists (select from allocation.setups) then
    raise exception 'this database holds rules in the form before they were composed; read it with the version that made it, or start the demonstration on an empty data folder';
  end if;
end $$;
alter table allocation.setups
  add column version integer not null default 1 check (version > 0),
  -- Whom the schemes pay: the pilots alone, or every municipality, which then counts in shares and medians.
  add column recipients text not null default 'pilots' check (recipients in ('pilots', 'country'));
alter table allocation.setups drop constraint setups_pkey;
alter table allocation.setups add primary key (programme, year, version);

alter table allocation.runs
  add column setup integer not null default 1,
  -- The final run that this one is to replace, and why.
  add column corrects integer,
  add column correction_reason text,
  -- Why awards lie below their basis (R-45): signed by whoever finalises.
  add column deviation_reason text,
  add column illustrative boolean not null default true,
  add check ((corrects is null) = (correction_reason is null)),
  add check (corrects < number),
  add foreign key (programme, year, setup) references allocation.setups (programme, year, version),
  add foreign key (programme, year, corrects) references allocation.runs;
drop index allocation.one_final_run_a_year;
create unique index one_first_final_run on allocation.runs (programme, year)
  where finalised_at is not null and corrects is null;
create unique index one_correction_of_a_run on allocation.runs (programme, year, corrects)
  where finalised_at is not null;
grant update (deviation_reason) on allocation.runs to handlingsrom_app;

create table allocation.approvals (
  programme   text not null,
  year        integer not null,
  number      integer not null,
  directorate text not null references organisations.organisations,
  approved_at timestamptz not null,
  approved_by text not null,
  primary key (programme, year, number, directorate),
  foreign key (programme, year, number) references allocation.runs
);
-- A scheme's rules, one row a version; a version is never changed.
create table allocation.rules (
  scheme      text not null references catalogue.schemes,
  version     text not null,
  rule        jsonb not null,
  digest      text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (scheme, version)
);
grant select, insert on allocation.approvals, allocation.rules to handlingsrom_app;
