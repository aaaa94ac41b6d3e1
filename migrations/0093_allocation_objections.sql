-- Room allocation: a directorate may say no to a run, with its reason, and the secretariat answers it in words. A run with a
-- no that has not become a yes is not made final, as none is that lacks a yes.
create table allocation.objections (
  programme   text not null,
  year        integer not null,
  number      integer not null,
  directorate text not null references organisations.organisations,
  place       integer not null check (place > 0),
  reason      text not null check (length(reason) > 0),
  made_at     timestamptz not null,
  made_by     text not null,
  answer      text check (length(answer) > 0),
  answered_at timestamptz,
  answered_by text,
  primary key (programme, year, number, directorate, place),
  foreign key (programme, year, number) references allocation.runs,
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
-- One that is not answered at a time.
create unique index one_open_objection on allocation.objections (programme, year, number, directorate)
  where answer is null;
grant select, insert, update (answer, answered_at, answered_by) on allocation.objections to handlingsrom_app;
