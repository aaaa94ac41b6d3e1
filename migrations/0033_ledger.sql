-- Room ledger: the chart of accounts is data and validates postings; vouchers are numbered a year without gaps; periods
-- close; what stands is known as of any effective and recorded day; the heads of all chains are sealed in checkpoints.
do $$
begin
  if exists (select from ledger.entries) then
    raise exception 'this database holds entries without voucher numbers; read it with the version that made it, or start the demonstration on an empty data folder';
  end if;
end $$;

-- The chart of accounts: kinds of account, what each is for, and whether it may be below zero.
create table ledger.chart (
  kind            text primary key,
  code            text not null unique,
  may_be_negative boolean not null,
  -- An account of this kind is one for each programme year, or one for each measure.
  per_year        boolean not null default false,
  per_measure     boolean not null default false,
  unique (kind, may_be_negative)
);
insert into ledger.chart (kind, code, may_be_negative, per_year, per_measure) values
  ('appropriation', '10', true,  true,  false),  -- the state's grant to the pot
  ('sectorBudget',  '11', true,  true,  false),  -- a municipality's own budgets, pooled in an internal pot
  ('pot',           '20', false, false, false),  -- at disposal
  ('commitment',    '21', false, false, true),   -- promised to a measure, not paid
  ('carriedOver',   '22', false, false, false),  -- unspent at the end of a year, carried to the next
  ('spent',         '30', false, false, true),   -- paid for a measure
  ('repaid',        '40', false, false, false);  -- paid back to whom it came from

-- From which kind of account to which each kind of entry may move money. What is not listed is refused.
create table ledger.movements (
  entry_kind text not null,
  from_kind  text not null references ledger.chart,
  to_kind    text not null references ledger.chart,
  primary key (entry_kind, from_kind, to_kind)
);
insert into ledger.movements values
  ('award', 'appropriation', 'pot'),
  ('award', 'sectorBudget', 'pot'),
  ('expenditure', 'pot', 'spent'),
  ('expenditure', 'commitment', 'spent'),
  ('commitment', 'pot', 'commitment'),
  ('release', 'commitment', 'pot'),
  ('carryOut', 'pot', 'carriedOver'),
  ('carryIn', 'carriedOver', 'pot'),
  ('repayment', 'pot', 'repaid'),
  ('reversal', 'spent', 'pot'),
  ('reversal', 'repaid', 'pot');

alter table ledger.balances drop constraint balances_check;
alter table ledger.balances
  add column may_be_negative boolean not null,
  add foreign key (kind, may_be_negative) references ledger.chart (kind, may_be_negative),
  add constraint never_below_zero check (may_be_negative or ore >= 0);
alter table ledger.accounts drop constraint accounts_kind_check;
alter table ledger.accounts
  alter column pot set not null,
  add foreign key (kind) references ledger.chart,
  add column year integer,
  add column measure text,
  add unique nulls not distinct (pot, kind, year, measure);

alter table ledger.pots
  add column last_layer integer not null default 0,
  -- All layers before this one are spent: they are taken from oldest first.
  add column open_layer integer not null default 1,
  -- Nothing is posted with effect on or before this day.
  add column closed_through date;
alter table ledger.entries drop constraint entries_kind_check;
alter table ledger.entries
  add column voucher_year integer not null,
  add column voucher integer not null check (voucher > 0),
  -- What kind of payee, never a person.
  add column payee text,
  -- The digest of what was asked for: the same key with another body is refused.
  add column body text not null,
  add unique (pot, voucher_year, voucher),
  add check (voucher_year = extract(year from effective_on));
create index entries_by_day on ledger.entries (pot, effective_on, number);

create table ledger.voucher_years (
  pot  text not null references ledger.pots,
  year integer not null,
  last integer not null check (last > 0),
  primary key (pot, year)
);
-- What each account moved by effective and recorded day, so that a balance as of both is a short sum.
create table ledger.turnover (
  account      text not null references ledger.accounts,
  effective_on date not null,
  recorded_on  date not null,
  ore          bigint not null,
  primary key (account, effective_on, recorded_on)
);
-- What came from, or went to, each account by year, kind of payee and source: the flow from post to payee.
create table ledger.flows (
  account text not null references ledger.accounts,
  year    integer not null,
  payee   text not null default '',
  source  text not null,
  ore     bigint not null,
  primary key (account, year, payee, source)
);
create table ledger.closings (
  pot       text not null references ledger.pots,
  through   date not null,
  head      text not null,
  closed_at timestamptz not null,
  closed_by text not null,
  primary key (pot, through)
);
-- All heads at one moment, signed: with a copy of one, an auditor sees any later change of what was before it.
create table ledger.checkpoints (
  number    integer primary key check (number > 0),
  sealed_at timestamptz not null,
  content   text not null,
  digest    text not null,
  signature text not null,
  key       text not null
);

-- As soon as they are written, entries with all their lines, in one statement: as many lines as each states, which sum to
-- zero, on accounts of its own pot, moving money as the chart allows. Asked of the statement's rows together, so that
-- many entries cost little more than one. A line that comes later breaks the count.
drop trigger balanced on ledger.entries;
drop trigger balanced on ledger.lines;
drop function ledger.check_entry();
create function ledger.check_lines() returns trigger language plpgsql as $$
declare wrong record;
begin
  select e.pot, e.number, e.kind, e.line_count as wanted, count(*) as found, sum(l.ore) as total into wrong
  from (select distinct pot, number from added) a
  join ledger.entries e on e.pot = a.pot and e.number = a.number
  join ledger.lines l on l.pot = a.pot and l.number = a.number
  group by e.pot, e.number having count(*) <> e.line_count or sum(l.ore) <> 0 limit 1;
  if found then
    raise exception 'entry % of pot % does not balance: % of % lines, sum %', wrong.number, wrong.pot, wrong.found, wrong.wanted, wrong.total;
  end if;
  select e.pot, e.number, e.kind, f.kind as from_kind, t.kind as to_kind into wrong
  from added fl join ledger.entries e on e.pot = fl.pot and e.number = fl.number
  join ledger.accounts f on f.id = fl.account
  join added tl on tl.pot = fl.pot and tl.number = fl.number and tl.ore > 0
  join ledger.accounts t on t.id = tl.account
  left join ledger.movements m on m.entry_kind = e.kind and m.from_kind = f.kind and m.to_kind = t.kind
  where fl.ore < 0 and (m.entry_kind is null or f.pot <> e.pot or t.pot <> e.pot) limit 1;
  if found then
    raise exception 'entry % of pot % (%) moves money as the chart of accounts does not allow: % > %', wrong.number, wrong.pot, wrong.kind, wrong.from_kind, wrong.to_kind;
  end if;
  return null;
end $$;
create trigger balanced after insert on ledger.lines referencing new table as added
  for each statement execute function ledger.check_lines();
create function ledger.check_entries() returns trigger language plpgsql as $$
declare wrong record;
begin
  select a.pot, a.number into wrong from added a
  where not exists (select from ledger.lines l where l.pot = a.pot and l.number = a.number) limit 1;
  if found then
    raise exception 'entry % of pot % does not balance: it has no lines', wrong.number, wrong.pot;
  end if;
  return null;
end $$;
create trigger balanced after insert on ledger.entries referencing new table as added
  for each statement execute function ledger.check_entries();
create function ledger.refuse_closed() returns trigger language plpgsql as $$
begin
  if new.effective_on <= (select closed_through from ledger.pots where id = new.pot) then
    raise exception 'the period of pot % is closed through %', new.pot, (select closed_through from ledger.pots where id = new.pot);
  end if;
  return new;
end $$;
create trigger open_period before insert on ledger.entries for each row execute function ledger.refuse_closed();
create function ledger.refuse_reopening() returns trigger language plpgsql as $$
begin
  raise exception 'a period that is closed is not opened again; correct in an open one';
end $$;
create trigger closed_stays before update of closed_through on ledger.pots for each row
  when (old.closed_through is not null and (new.closed_through is null or new.closed_through < old.closed_through))
  execute function ledger.refuse_reopening();
create trigger append_only before update or delete or truncate on ledger.closings
  for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.checkpoints
  for each statement execute function ledger.refuse_change();

grant select on ledger.chart, ledger.movements to handlingsrom_app;
grant select, insert on ledger.voucher_years, ledger.turnover, ledger.flows, ledger.closings, ledger.checkpoints
  to handlingsrom_app;
grant update (last) on ledger.voucher_years to handlingsrom_app;
grant update (ore) on ledger.turnover, ledger.flows to handlingsrom_app;
grant update (last_layer, open_layer, closed_through) on ledger.pots to handlingsrom_app;
