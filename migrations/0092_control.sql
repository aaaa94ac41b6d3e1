-- Room: control. What an auditor has had done: a verification, a checkpoint, an export. Each is made by a job, which tells
-- how far it has come; what it found, or made, is kept with when and for whom.
create schema control;
grant usage on schema control to handlingsrom_app;

create table control.orders (
  kind         text not null check (kind in ('verification', 'checkpoint', 'export')),
  number       integer not null check (number > 0),
  -- What a verification is of; null is everything.
  programme    text references programmes.programmes,
  municipality text references organisations.organisations,
  state        text not null check (state in ('waiting', 'working', 'made', 'failed')),
  -- How much of what is to be gone through has been.
  step         integer not null default 0,
  steps        integer not null default 0,
  ordered_at   timestamptz not null,
  ordered_by   jsonb not null,
  ended_at     timestamptz,
  outcome      jsonb,
  primary key (kind, number),
  check ((state in ('made', 'failed')) = (ended_at is not null)),
  check ((ended_at is null) = (outcome is null)),
  check (kind = 'verification' or (programme is null and municipality is null))
);
-- One of each kind at a time.
create unique index one_open_order on control.orders (kind) where state in ('waiting', 'working');
grant select, insert on control.orders to handlingsrom_app;
grant update (state, step, steps, ended_at, outcome) on control.orders to handlingsrom_app;

-- The bytes of the newest export, in pieces, until the next one.
create table control.pieces (
  kind   text not null default 'export' check (kind = 'export'),
  number integer not null,
  piece  integer not null,
  data   bytea not null,
  primary key (number, piece),
  foreign key (kind, number) references control.orders
);
grant select, insert, delete on control.pieces to handlingsrom_app;
