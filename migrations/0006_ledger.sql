-- Room ledger: double entry in øre, append-only, a hash chain for each pot, balances protected by a CHECK.
create schema ledger;
grant usage on schema ledger to handlingsrom_app;

-- kind appropriation: the state's side, may go negative; pot and spent: never below zero.
create table ledger.accounts (
  id      text primary key,
  kind    text not null check (kind in ('appropriation', 'pot', 'spent')),
  pot     text,
  name    text not null
);

create table ledger.pots (
  id         text primary key,
  owner      text not null references organisations.organisations,
  opened_at  timestamptz not null,
  -- the head of the pot's hash chain, moved by each entry
  last_entry integer not null default 0,
  head       text not null
);
alter table ledger.accounts add foreign key (pot) references ledger.pots;

create table ledger.balances (
  account text primary key references ledger.accounts,
  kind    text not null,
  ore     bigint not null,
  check (kind = 'appropriation' or ore >= 0)
);

-- One entry = one voucher. It states how many lines it has, so that no line can join it later.
create table ledger.entries (
  pot          text not null references ledger.pots,
  number       integer not null check (number > 0),
  key          text not null unique,
  kind         text not null check (kind in ('award', 'expenditure', 'reversal', 'repayment')),
  effective_on date not null,
  recorded_at  timestamptz not null,
  person       text,
  role         text not null,
  text         text not null,
  reverses     integer,
  line_count   integer not null check (line_count >= 2),
  digest       text not null,
  primary key (pot, number),
  foreign key (pot, reverses) references ledger.entries,
  unique (pot, reverses)
);
create table ledger.lines (
  pot     text not null,
  number  integer not null,
  line    integer not null check (line > 0),
  account text not null references ledger.accounts,
  ore     bigint not null check (ore <> 0),
  primary key (pot, number, line),
  foreign key (pot, number) references ledger.entries
);
-- Origin: a layer is one credit of the pot, with its parts per source; spent grows from 0 to amount.
create table ledger.layers (
  pot    text not null references ledger.pots,
  layer  integer not null check (layer > 0),
  entry  integer not null,
  amount bigint not null check (amount > 0),
  spent  bigint not null default 0 check (spent between 0 and amount),
  primary key (pot, layer),
  foreign key (pot, entry) references ledger.entries
);
create table ledger.layer_sources (
  pot    text not null,
  layer  integer not null,
  source text not null,
  ore    bigint not null check (ore > 0),
  primary key (pot, layer, source),
  foreign key (pot, layer) references ledger.layers
);
-- What each entry took from, or brought to, each layer by source: the origin vector.
create table ledger.origins (
  pot    text not null,
  number integer not null,
  layer  integer not null,
  source text not null,
  ore    bigint not null check (ore <> 0),
  primary key (pot, number, layer, source),
  foreign key (pot, number) references ledger.entries,
  foreign key (pot, layer) references ledger.layers
);

grant select, insert on all tables in schema ledger to handlingsrom_app;
grant update (last_entry, head) on ledger.pots to handlingsrom_app;
grant update (ore) on ledger.balances to handlingsrom_app;
grant update (spent) on ledger.layers to handlingsrom_app;

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a posted entry is never changed or removed; reverse it instead';
end $$;
create trigger append_only before update or delete or truncate on ledger.entries
  for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.lines
  for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.origins
  for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.layer_sources
  for each statement execute function ledger.refuse_change();

-- At commit: as many lines as the entry states, and they sum to zero. A line that a later transaction adds to a
-- closed entry breaks the count.
create function ledger.check_entry() returns trigger language plpgsql as $$
declare wanted integer; found integer; total numeric;
begin
  select e.line_count into wanted from ledger.entries e where e.pot = new.pot and e.number = new.number;
  select count(*), sum(l.ore) into found, total from ledger.lines l where l.pot = new.pot and l.number = new.number;
  if found <> wanted or coalesce(total, 0) <> 0 then
    raise exception 'entry % of pot % does not balance: % of % lines, sum %', new.number, new.pot, found, wanted, total;
  end if;
  return null;
end $$;
create constraint trigger balanced after insert on ledger.entries
  deferrable initially deferred for each row execute function ledger.check_entry();
create constraint trigger balanced after insert on ledger.lines
  deferrable initially deferred for each row execute function ledger.check_entry();
