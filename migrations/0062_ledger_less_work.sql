-- Room ledger: that an entry's accounts exist and are its own pot's is held by `ledger.check_entry`, with whether the chart
-- lets money move between them. Foreign keys asked the same three times more for each entry, and locked what they found.
-- Nobody but the owner of the tables can remove a pot or an account, and `verify` shows an entry without its account.
alter table ledger.entries
  drop constraint entries_pot_fkey,
  drop constraint entries_from_account_fkey,
  drop constraint entries_to_account_fkey;

-- As before, but for how the origins are summed.
create or replace function ledger.check_entry() returns trigger language plpgsql as $$
declare pot record; origin bigint := 0; one bigint;
begin
  -- Summed here: asked for as a set it would cost a sixth of the posting.
  foreach one in array new.origin_ore loop origin := origin + one; end loop;
  -- One question for all, since every posting asks it.
  select p.last_entry, p.head, p.closed_through,
    coalesce((select max(voucher) from ledger.entries e where e.pot = new.pot and e.voucher_year = new.voucher_year), 0) as voucher,
    (select m.crosses from ledger.accounts f, ledger.accounts t, ledger.movements m
     where f.id = new.from_account and f.pot = new.pot and t.id = new.to_account and t.pot = new.pot
       and m.entry_kind = new.kind and m.from_kind = f.kind and m.to_kind = t.kind) as crosses
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
  if origin <> pot.crosses * new.ore then
    raise exception 'the origins of entry % of pot % do not sum to %', new.number, new.pot, pot.crosses * new.ore;
  end if;
  return new;
end $$;

-- A question about one pot finds it here by its key; asked of the entries themselves, it read those of every pot first.
create or replace view ledger.unfolded as
  select p.id as pot, e.number, e.key, e.kind, e.effective_on, e.recorded_at, e.person, e.role, e.text, e.reverses, e.digest,
    e.voucher_year, e.voucher, e.payee, e.body, e.from_account, e.to_account, e.ore, e.origin_layers, e.origin_sources,
    e.origin_ore
  from ledger.pots p left join ledger.folds f on f.pot = p.id
  cross join lateral (
    select * from ledger.entries e where e.pot = p.id and e.number > coalesce(f.through, 0) offset 0
  ) e;
