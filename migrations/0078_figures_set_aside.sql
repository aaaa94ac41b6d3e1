-- Figures that came with a year's files count for that year of that programme alone, until its allocation is final and
-- makes them part of the public series.
create table statistics.set_aside (
  programme    text not null,
  for_year     integer not null,
  indicator    text not null,
  organisation text not null references organisations.organisations,
  year         integer not null,
  value        numeric not null,
  source       text not null,
  as_of        text not null,
  illustrative boolean not null,
  primary key (programme, for_year, indicator, organisation, year)
);
grant select, insert, delete on statistics.set_aside to handlingsrom_app;
