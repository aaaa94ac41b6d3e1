-- Room reports: what was sent stays as it was sent; a directorate may send it back with comments at the questions; what
-- is unspent may be decided to be repaid, in whole or in part.
create table reports.versions (
  report       text not null references reports.reports,
  number       integer not null check (number > 0),
  answers      jsonb not null,
  figures      jsonb not null,
  -- Who asked what when it was sent: the crosswalk of that day.
  crosswalk    text not null,
  submitted_at timestamptz not null,
  submitted_by text not null,
  entry        text references records.entries,
  primary key (report, number)
);
insert into reports.versions (report, number, answers, figures, crosswalk, submitted_at, submitted_by, entry)
select id, 1, answers, figures, 'shipped-1', submitted_at, submitted_by, entry
from reports.reports where submitted_at is not null;

create table reports.returns (
  report      text not null,
  version     integer not null,
  directorate text not null references organisations.organisations,
  returned_by text not null,
  returned_at timestamptz not null,
  primary key (report, version, directorate),
  foreign key (report, version) references reports.versions
);
create table reports.comments (
  report      text not null,
  version     integer not null,
  directorate text not null,
  question    text not null,
  text        text not null,
  primary key (report, version, directorate, question),
  foreign key (report, version, directorate) references reports.returns
);

-- An approval is of what was sent, not of what is sent later.
alter table reports.approvals add column version integer not null default 1;
alter table reports.approvals alter column version drop default;
alter table reports.approvals drop constraint approvals_pkey;
alter table reports.approvals add primary key (report, version, directorate);
alter table reports.approvals add foreign key (report, version) references reports.versions;

-- `ore` is all that was unspent; `repay_ore` of it goes back to the state by `due_on`, the rest is carried over.
alter table reports.unspent drop constraint unspent_outcome_check;
alter table reports.unspent alter column use_by drop not null;
alter table reports.unspent add column repay_ore bigint not null default 0;
alter table reports.unspent add column due_on date;
alter table reports.unspent add check (outcome in ('carriedOver', 'repaid'));
alter table reports.unspent add check (repay_ore between 0 and ore);
alter table reports.unspent add check ((outcome = 'repaid') = (repay_ore > 0));
alter table reports.unspent add check ((repay_ore > 0) = (due_on is not null));
alter table reports.unspent add check (repay_ore = ore or use_by is not null);

grant select, insert on reports.versions, reports.returns, reports.comments to handlingsrom_app;
