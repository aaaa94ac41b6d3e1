-- Room ledger: an entry is one row that says from which account to which, how much, and of which layers and sources. It
-- sums to zero because it is one amount that leaves one account and reaches another. Sums that pages ask for are folded
-- by a job; until then they are read from the entries themselves.

-- Whether a movement brings money to the pot (1), takes it out (-1), or leaves it within (0), where it keeps its layers.
alter table ledger.movements add column crosses smallint not null default 0;
-- What was paid from a commitment and is taken back is committed again.
insert into ledger.movements values ('reversal', 'spent', 'commitment');
update ledger.movements set crosses = 1 where entry_kind in ('award', 'reversal');
update ledger.movements set crosses = -1 where entry_kind in ('expenditure', 'repayment');

drop trigger balanced on ledger.entries;
drop trigger open_period on ledger.entries;
drop trigger append_only on ledger.entries;
alter table ledger.entries
  add column from_account   text,
  add column to_account     text,
  add column ore            bigint,
  -- What the entry took from (below zero), or brought to (above), each layer by source.
  add column origin_layers  integer[] not null default '{}',
  add column origin_sources text[] not null default '{}',
  add column origin_ore     bigint[] not null default '{}';
update ledger.entries e set
  from_account = (select account from ledger.lines l where l.pot = e.pot and l.number = e.number and l.ore < 0),
  to_account = (select account from ledger.lines l where l.pot = e.pot and l.number = e.number and l.ore > 0),
  ore = (select ore from ledger.lines l where l.pot = e.pot and l.number = e.number and l.ore > 0);
update ledger.entries e set origin_layers = o.layers, origin_sources = o.sources, origin_ore = o.ore
from (select pot, number, array_agg(layer order by layer, source collate "C") as layers,
        array_agg(source order by layer, source collate "C") as sources,
        array_agg(ore order by layer, source collate "C") as ore
      from ledger.origins group by pot, number) o
where o.pot = e.pot and o.number = e.number;
alter table ledger.entries
  alter column from_account set not null,
  alter column to_account set not null,
  alter column ore set not null,
  alter column origin_layers drop default,
  alter column origin_sources drop default,
  alter column origin_ore drop default,
  drop column line_count,
  add foreign key (from_account) references ledger.accounts,
  add foreign key (to_account) references ledger.accounts,
  drop constraint entries_pot_reverses_key,
  -- What these held is held below with the rest: the server reads each check anew for every entry.
  drop constraint entries_number_check,
  drop constraint entries_voucher_check,
  drop constraint entries_check;
create unique index reversed_once on ledger.entries (pot, reverses) where reverses is not null;
-- A measure's vouchers. Most come from the pot itself, which is no measure's.
create index entries_from on ledger.entries (from_account, number) where from_account <> 'pot:' || pot;
create index entries_to on ledger.entries (to_account, number) where to_account <> 'pot:' || pot;
drop index ledger.entries_by_day;
drop table ledger.lines;
drop table ledger.origins;
drop table ledger.voucher_years;
drop function ledger.check_lines(), ledger.check_entries(), ledger.refuse_closed();
-- Both stand in the layers and the entries themselves.
alter table ledger.pots drop column last_layer, drop column open_layer;
-- Rows that each posting changes have room beside them for their next version, so that no index has to follow.
alter table ledger.pots set (fillfactor = 50);
alter table ledger.balances set (fillfactor = 50);
alter table ledger.layers set (fillfactor = 50);
alter table ledger.layers
  drop constraint layers_layer_check,
  drop constraint layers_amount_check,
  drop constraint layers_check,
  add constraint layers_sound check (layer > 0 and amount > 0 and spent between 0 and amount);

create trigger append_only before update or delete or truncate on ledger.entries
  for each statement execute function ledger.refuse_change();
-- An entry is the head of its pot's chain, the next voucher of its year, in an open period, between accounts of its own
-- pot, moves money as the chart allows, and its origins sum to what crosses the pot's border.
create function ledger.check_entry() returns trigger language plpgsql as $$
declare pot record;
begin
  -- One question for all, since every posting asks it.
  select p.last_entry, p.head, p.closed_through,
    coalesce((select max(voucher) from ledger.entries e where e.pot = new.pot and e.voucher_year = new.voucher_year), 0) as voucher,
    (select m.crosses from ledger.accounts f, ledger.accounts t, ledger.movements m
     where f.id = new.from_account and f.pot = new.pot and t.id = new.to_account and t.pot = new.pot
       and m.entry_kind = new.kind and m.from_kind = f.kind and m.to_kind = t.kind) as crosses,
    coalesce((select sum(one) from unnest(new.origin_ore) as one), 0) as origin
  into pot from ledger.pots p where p.id = new.pot;
  if new.number <> pot.last_entry or new.digest <> pot.head then
    raise exception 'entry % of pot % is not the head of its chain, which is %', new.number, new.pot, pot.last_entry;
  end if;
  if new.effective_on <= pot.closed_through then
    raise exception 'the period of pot % is closed through %', new.pot, pot.closed_through;
  end if;
  if new.voucher <> pot.voucher + 1 then
    raise exception 'voucher %/% of pot % does not follow %', new.voucher_year, new.voucher, new.pot, pot.voucher;
  end if;
  if new.ore <= 0 or new.voucher_year <> extract(year from new.effective_on)
    or cardinality(new.origin_layers) <> cardinality(new.origin_ore)
    or cardinality(new.origin_sources) <> cardinality(new.origin_ore) then
    raise exception 'entry % of pot % has no amount, another year than its day, or origins without an amount', new.number, new.pot;
  end if;
  if pot.crosses is null then
    raise exception 'entry % of pot % (%) moves money as the chart of accounts does not allow: % > %', new.number, new.pot, new.kind, new.from_account, new.to_account;
  end if;
  if pot.origin <> pot.crosses * new.ore then
    raise exception 'the origins of entry % of pot % do not sum to %', new.number, new.pot, pot.crosses * new.ore;
  end if;
  return new;
end $$;
create trigger sound before insert on ledger.entries for each row execute function ledger.check_entry();

-- Posts an entry with all that it changes, if the pot is still what the entry was planned for: its head and how far it is
-- closed. The pot is locked by the first statement, so that whoever comes after waits here and then is told to plan again.
-- «written»; «moved»: the pot is another by now; «known»: the key has been posted.
create function ledger.append(
  a_head text, a_closed date, a_pot text, a_number integer, a_voucher_year integer, a_voucher integer, a_key text,
  a_body text, a_kind text, a_effective_on date, a_recorded_at timestamptz, a_person text, a_role text, a_text text,
  a_payee text, a_reverses integer, a_from text, a_to text, a_ore bigint, a_layers integer[], a_sources text[],
  a_origin bigint[], a_digest text
) returns text language plpgsql as $$
begin
  update ledger.pots set last_entry = a_number, head = a_digest
  where id = a_pot and head = a_head and closed_through is not distinct from a_closed;
  if not found then
    return 'moved';
  end if;
  -- Asked under the lock: whoever posted the key has committed by now.
  if exists (select from ledger.entries where key = a_key) then
    update ledger.pots set last_entry = a_number - 1, head = a_head where id = a_pot;
    return 'known';
  end if;
  insert into ledger.entries (pot, number, voucher_year, voucher, key, body, kind, effective_on, recorded_at, person, role,
    text, payee, reverses, from_account, to_account, ore, origin_layers, origin_sources, origin_ore, digest)
  values (a_pot, a_number, a_voucher_year, a_voucher, a_key, a_body, a_kind, a_effective_on, a_recorded_at, a_person,
    a_role, a_text, a_payee, a_reverses, a_from, a_to, a_ore, a_layers, a_sources, a_origin, a_digest);
  -- Two statements: each finds its row by the key, where one for both would read the whole table while it is new.
  update ledger.balances set ore = ore - a_ore where account = a_from;
  update ledger.balances set ore = ore + a_ore where account = a_to;
  if a_origin[1] > 0 then
    insert into ledger.layers (pot, layer, entry, amount) values (a_pot, a_layers[1], a_number, a_ore);
    insert into ledger.layer_sources (pot, layer, source, ore)
    select a_pot, t.layer, t.source, t.ore from unnest(a_layers, a_sources, a_origin) as t(layer, source, ore);
  elsif a_layers[1] = a_layers[cardinality(a_layers)] then
    update ledger.layers set spent = spent + a_ore where pot = a_pot and layer = a_layers[1];
  elsif cardinality(a_layers) > 0 then
    update ledger.layers l set spent = l.spent + t.ore
    from (select layer, -sum(ore) as ore from unnest(a_layers, a_origin) as u(layer, ore) group by layer) t
    where l.pot = a_pot and l.layer = t.layer;
  end if;
  return 'written';
end $$;

-- How far each pot's entries are in the folded sums. Neither this nor the sums are in an export: they are made anew.
create table ledger.folds (
  pot     text primary key references ledger.pots,
  through integer not null
);
-- What each account moved, by effective and recorded day, and by the first days of their months.
drop table ledger.turnover;
create table ledger.turnover (
  account   text not null references ledger.accounts,
  grain     text not null check (grain in ('day', 'month')),
  effective date not null,
  recorded  date not null,
  ore       bigint not null,
  primary key (account, grain, effective, recorded)
);
create index turnover_recorded on ledger.turnover (account, grain, recorded, effective);
truncate ledger.flows;

create function ledger.recorded_day(at timestamptz) returns date language sql stable
  return (at at time zone 'Europe/Oslo')::date;
-- A pot's entries that are not folded yet, found from its last one that is; «offset 0» has each pot ask for its own.
create view ledger.unfolded as
  select e.* from ledger.pots p left join ledger.folds f on f.pot = p.id
  cross join lateral (
    select * from ledger.entries e where e.pot = p.id and e.number > coalesce(f.through, 0) offset 0
  ) e;
-- What came to each account by source, folded or not: an account outside the pot gives what the pot gets.
create view ledger.flow_parts as
  select a.pot, f.account, f.year, f.payee, f.source, f.ore from ledger.flows f join ledger.accounts a on a.id = f.account
  union all
  select e.pot, case when o.ore > 0 then e.from_account else e.to_account end, e.voucher_year, coalesce(e.payee, ''),
    o.source, -o.ore
  from ledger.unfolded e, lateral unnest(e.origin_sources, e.origin_ore) as o(source, ore);

-- Folds a pot's next entries into the sums; how many there were.
create function ledger.fold(a_pot text, most integer) returns integer language plpgsql as $$
declare first integer; last integer;
begin
  insert into ledger.folds values (a_pot, 0) on conflict do nothing;
  select through into first from ledger.folds where pot = a_pot for update;
  select least(last_entry, first + most) into last from ledger.pots where id = a_pot;
  if last <= first then
    return 0;
  end if;
  insert into ledger.turnover as t (account, grain, effective, recorded, ore)
  select m.account, g.grain, date_trunc(g.grain, e.effective_on), date_trunc(g.grain, ledger.recorded_day(e.recorded_at)),
    sum(m.ore)
  from ledger.entries e, lateral (values (e.from_account, -e.ore), (e.to_account, e.ore)) as m(account, ore),
    (values ('day'), ('month')) as g(grain)
  where e.pot = a_pot and e.number > first and e.number <= last group by 1, 2, 3, 4
  on conflict (account, grain, effective, recorded) do update set ore = t.ore + excluded.ore;
  insert into ledger.flows as f (account, year, payee, source, ore)
  select case when o.ore > 0 then e.from_account else e.to_account end, e.voucher_year, coalesce(e.payee, ''), o.source,
    -sum(o.ore)
  from ledger.entries e, lateral unnest(e.origin_sources, e.origin_ore) as o(source, ore)
  where e.pot = a_pot and e.number > first and e.number <= last group by 1, 2, 3, 4
  on conflict (account, year, payee, source) do update set ore = f.ore + excluded.ore;
  update ledger.folds set through = last where pot = a_pot;
  return last - first;
end $$;

grant select, insert on ledger.folds, ledger.turnover to handlingsrom_app;
grant update (through) on ledger.folds to handlingsrom_app;
grant update (ore) on ledger.turnover to handlingsrom_app;
grant select on ledger.unfolded, ledger.flow_parts to handlingsrom_app;
