-- Room measures: budgets that the municipality moves itself, what comes after the grant, commitments, payments that two
-- people make, and running grants of the same schemes.
alter table measures.measures add unique (id, programme, municipality);

-- R-49: budget moved between measures, or between a measure and what is not disposed (null). Append-only: it is the log.
create table measures.budget_moves (
  programme    text not null,
  municipality text not null,
  number       integer not null check (number > 0),
  from_measure text,
  to_measure   text,
  ore          bigint not null check (ore > 0),
  reason       text not null check (length(reason) > 0),
  decided_by   text not null check (length(decided_by) > 0),
  decided_on   date not null,
  reference    text not null,
  effective_on date not null,
  recorded_by  text not null,
  recorded_at  timestamptz not null,
  primary key (programme, municipality, number),
  foreign key (from_measure, programme, municipality) references measures.measures (id, programme, municipality),
  foreign key (to_measure, programme, municipality) references measures.measures (id, programme, municipality),
  check (from_measure is distinct from to_measure)
);
create index budget_moves_from on measures.budget_moves (from_measure);
create index budget_moves_to on measures.budget_moves (to_measure);
-- What the moves sum to, never below zero; the database keeps it, so that it is the moves' sum and nothing else.
create table measures.budgets (
  measure text primary key references measures.measures,
  ore     bigint not null check (ore >= 0)
);
create function measures.move_budget() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.to_measure is not null then
    insert into measures.budgets (measure, ore) values (new.to_measure, new.ore)
    on conflict (measure) do update set ore = measures.budgets.ore + excluded.ore;
  end if;
  if new.from_measure is not null then
    update measures.budgets set ore = ore - new.ore where measure = new.from_measure;
    if not found then raise exception 'measure % has no budget to give', new.from_measure; end if;
  end if;
  return null;
end $$;
create trigger sums after insert on measures.budget_moves for each row execute function measures.move_budget();
create function measures.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is appended to, never changed', tg_table_name;
end $$;
create trigger append_only before update or delete or truncate on measures.budget_moves
  for each statement execute function measures.refuse_change();

-- Where the municipality keeps the measure in its own accounts: function and type of KOSTRA, and its own dimensions.
create table measures.codings (
  measure  text primary key references measures.measures,
  function text not null check (function ~ '^[0-9]{3}$'),
  type     text not null check (type ~ '^[0-9]{3}$'),
  account  text not null,
  project  text not null,
  set_by   text not null,
  set_at   timestamptz not null
);

-- R-55: what ends when the money ends, and what is decided about it. The latest version counts.
create table measures.after_grants (
  measure    text not null references measures.measures,
  version    integer not null check (version > 0),
  statutory  boolean not null,
  -- Full-time positions in hundredths.
  positions  integer not null check (positions >= 0),
  other_from text not null,
  other_ore  bigint not null check (other_ore >= 0),
  afterwards text not null check (length(afterwards) > 0),
  outcome    text check (outcome in ('continues', 'reduced', 'ends')),
  decided_by text,
  decided_on date,
  stated_by  text not null,
  stated_at  timestamptz not null,
  primary key (measure, version),
  check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_on is null))
);
create trigger append_only before update or delete or truncate on measures.after_grants
  for each statement execute function measures.refuse_change();

-- A contract or a position that binds the measure's money; `left_ore` is what is neither paid nor released.
create table measures.commitments (
  id         text primary key,
  measure    text not null references measures.measures,
  number     integer not null check (number > 0),
  kind       text not null check (kind in ('position', 'contract', 'order')),
  title      text not null check (length(title) > 0),
  payee_kind text not null,
  ends_on    date not null,
  ore        bigint not null check (ore > 0),
  left_ore   bigint not null check (left_ore >= 0 and left_ore <= ore),
  made_by    text not null,
  made_at    timestamptz not null,
  unique (measure, number)
);
create table measures.commitment_entries (
  commitment   text not null references measures.commitments,
  pot          text not null,
  entry_number integer not null,
  kind         text not null check (kind in ('made', 'paid', 'released')),
  ore          bigint not null check (ore > 0),
  primary key (pot, entry_number),
  foreign key (pot, entry_number) references ledger.entries (pot, number)
);
create index commitment_entries_of on measures.commitment_entries (commitment);

-- What was paid counts in a year; a reversed one names the entry that took it back.
alter table measures.expenditures add column year integer, add column reversed_by integer;
update measures.expenditures x set year = e.voucher_year from ledger.entries e
  where e.pot = x.pot and e.number = x.entry_number;
alter table measures.expenditures
  alter column year set not null,
  add foreign key (pot, reversed_by) references ledger.entries (pot, number),
  add unique (pot, reversed_by);
create index expenditures_of_kind on measures.expenditures (measure, year, payee_kind) where reversed_by is null;

-- D-8b in the municipality: above the limit, one person asks for a payment and another makes it.
create table measures.payments (
  id             text primary key,
  measure        text not null references measures.measures,
  number         integer not null check (number > 0),
  commitment     text references measures.commitments,
  ore            bigint not null check (ore > 0),
  spent_on       date not null,
  payee_kind     text not null,
  text           text not null,
  requested_by   text not null,
  requested_name text not null,
  requested_at   timestamptz not null,
  outcome        text check (outcome in ('paid', 'refused')),
  decided_by     text,
  decided_name   text,
  decided_at     timestamptz,
  reason         text,
  pot            text,
  entry_number   integer,
  unique (measure, number),
  foreign key (pot, entry_number) references ledger.entries (pot, number),
  unique (pot, entry_number),
  constraint two_people check (decided_by <> requested_by),
  check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
  check ((outcome is not null and outcome = 'paid') = (entry_number is not null))
);
create index payments_waiting on measures.payments (measure) where outcome is null;
create table measures.limits (
  programme    text not null references programmes.programmes,
  municipality text not null references organisations.organisations,
  ore          bigint not null check (ore > 0),
  set_by       text not null,
  set_at       timestamptz not null,
  primary key (programme, municipality)
);

-- D-8b: grants of the pooled schemes that run to the municipality beside the pot, kept by the directorates.
create table measures.running_grants (
  id           text primary key,
  municipality text not null references organisations.organisations,
  scheme       text not null,
  purpose      text not null check (length(purpose) > 0),
  ore          bigint not null check (ore > 0),
  starts_on    date not null,
  ends_on      date not null check (ends_on >= starts_on),
  reference    text not null,
  illustrative boolean not null,
  recorded_by  text not null,
  recorded_at  timestamptz not null
);
create index running_grants_of on measures.running_grants (municipality, ends_on);

grant select, insert on measures.budget_moves, measures.after_grants, measures.commitments,
  measures.commitment_entries, measures.payments, measures.running_grants to handlingsrom_app;
grant select on measures.budgets to handlingsrom_app;
grant select, insert, update on measures.codings, measures.limits to handlingsrom_app;
grant update (left_ore) on measures.commitments to handlingsrom_app;
grant update (reversed_by) on measures.expenditures to handlingsrom_app;
grant update (outcome, decided_by, decided_name, decided_at, reason, pot, entry_number) on measures.payments
  to handlingsrom_app;
