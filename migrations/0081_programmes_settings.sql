-- How a programme is run in a year: who recommends and decides, whether that is an individual decision, when things are
-- due, and how it is followed up. A year that nobody has said it of has no row.
create table programmes.settings (
  programme           text not null references programmes.programmes,
  year                integer not null,
  recommended_by      text not null check (recommended_by in ('resourceGroup', 'governor', 'nobody')),
  -- An organisation; null where each region's governor decides.
  decided_by          text references organisations.organisations,
  individual_decision boolean not null,
  decision_reason     text not null,
  appeal_body         text references organisations.organisations,
  application_due     date,
  report_due          date not null,
  follow_up           text not null,
  control             text not null,
  evaluation          text not null,
  primary key (programme, year),
  check (individual_decision = (appeal_body is not null))
);
grant select, insert on programmes.settings to handlingsrom_app;

-- The decision itself, where it was handed in.
alter table programmes.mandates
  add column document_sha256 text references platform.files,
  add column document_name text,
  add check ((document_sha256 is null) = (document_name is null));

-- The budget post that a scheme's money stands in that year; null where nobody said another than the scheme's own.
alter table programmes.contributions add column post text;
