-- Room allocation: a run of a whole country is ordered and made by a job, which tells how far it has come and can be stopped.
create table allocation.orders (
  id         uuid primary key,
  place      bigint not null generated always as identity,
  programme  text not null,
  year       integer not null,
  rest_key   jsonb,
  correction_reason text,
  state      text not null check (state in ('waiting', 'working', 'made', 'refused', 'stopped')),
  -- Municipalities whose awards are written, of how many.
  written    integer not null default 0,
  total      integer not null,
  -- The run that it became, or why it became none.
  number     integer,
  refusal    text,
  ordered_at timestamptz not null,
  ordered_by jsonb not null,
  foreign key (programme, year, number) references allocation.runs,
  check ((state = 'made') = (number is not null)),
  check ((state = 'refused') = (refusal is not null))
);
-- One at a time a year.
create unique index one_open_order on allocation.orders (programme, year) where state in ('waiting', 'working');
grant select, insert on allocation.orders to handlingsrom_app;
grant update (state, written, number, refusal) on allocation.orders to handlingsrom_app;
