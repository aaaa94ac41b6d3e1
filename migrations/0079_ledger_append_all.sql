-- Many entries of one pot in one statement: a row that is written anew for each of them within a transaction is found
-- ever more slowly, so that fifty thousand took minutes. The pot, the accounts and the layers are written once.

-- As before, but for how an entry follows its pot's chain: its number is the next one, and where it is the pot's last its
-- digest is the head. Those before it in the same statement follow each other.
create or replace function ledger.check_entry() returns trigger language plpgsql as $$
declare pot record;
begin
  -- One question for all, since every posting asks it.
  select p.last_entry, p.head, p.closed_through,
    coalesce((select max(number) from ledger.entries e where e.pot = new.pot), 0) as before,
    coalesce((select max(voucher) from ledger.entries e where e.pot = new.pot and e.voucher_year = new.voucher_year), 0) as voucher,
    (select m.crosses from ledger.accounts f, ledger.accounts t, ledger.movements m
     where f.id = new.from_account and f.pot = new.pot and t.id = new.to_account and t.pot = new.pot
       and m.entry_kind = new.kind and m.from_kind = f.kind and m.to_kind = t.kind) as crosses,
    coalesce((select sum(one) from unnest(new.origin_ore) as one), 0) as origin
  into pot from ledger.pots p where p.id = new.pot;
  if new.number <> pot.before + 1 or new.number > pot.last_entry
    or (new.number = pot.last_entry and new.digest <> pot.head) then
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

-- Posts entries with all that they change, in the order of their numbers; answers as ledger.append does for one.
create function ledger.append_all(a_head text, a_closed date, a_pot text, a_entries jsonb) returns text
  language plpgsql as $$
declare last record;
begin
  select e.number, e.digest, (select max((one->>'effectiveOn')::date) from jsonb_array_elements(a_entries) one) as day,
    (select min((one->>'number')::integer) from jsonb_array_elements(a_entries) one) as first
  into last from jsonb_to_recordset(a_entries) as e(number integer, digest text) order by e.number desc limit 1;
  update ledger.pots set last_entry = last.number, head = last.digest,
    last_effective = greatest(last_effective, last.day)
  where id = a_pot and head = a_head and closed_through is not distinct from a_closed;
  if not found then
    return 'moved';
  end if;
  -- Asked under the lock: whoever posted a key has committed by now.
  if exists (select from ledger.entries where key in (select one->>'key' from jsonb_array_elements(a_entries) one)) then
    update ledger.pots set last_entry = last.first - 1, head = a_head where id = a_pot;
    return 'known';
  end if;
  insert into ledger.entries (pot, number, voucher_year, voucher, key, body, kind, effective_on, recorded_at, person, role,
    text, payee, reverses, from_account, to_account, ore, origin_layers, origin_sources, origin_ore, digest)
  select a_pot, e.number, e."voucherYear", e.voucher, e.key, e.body, e.kind, e."effectiveOn", e."recordedAt", e.person,
    e.role, e.text, e.payee, e.reverses, e."from", e."to", e.ore, e.layers, e.sources, e.parts, e.digest
  from jsonb_to_recordset(a_entries) as e(number integer, "voucherYear" integer, voucher integer, key text, body text,
    kind text, "effectiveOn" date, "recordedAt" timestamptz, person text, role text, text text, payee text,
    reverses integer, "from" text, "to" text, ore bigint, layers integer[], sources text[], parts bigint[], digest text)
  order by e.number;
  update ledger.balances b set ore = b.ore + m.ore
  from (
    select moved.account, sum(moved.ore) as ore from jsonb_to_recordset(a_entries) as e("from" text, "to" text, ore bigint),
      lateral (values (e."from", -e.ore), (e."to", e.ore)) as moved(account, ore)
    group by moved.account
  ) m where b.account = m.account;
  insert into ledger.layers (pot, layer, entry, amount)
  select a_pot, e.layers[1], e.number, e.ore
  from jsonb_to_recordset(a_entries) as e(number integer, ore bigint, layers integer[], parts bigint[])
  where e.parts[1] > 0 order by e.number;
  insert into ledger.layer_sources (pot, layer, source, ore)
  select a_pot, t.layer, t.source, t.ore
  from jsonb_to_recordset(a_entries) as e(layers integer[], sources text[], parts bigint[]),
    unnest(e.layers, e.sources, e.parts) as t(layer, source, ore)
  where e.parts[1] > 0;
  update ledger.layers l set spent = l.spent + m.ore
  from (
    select t.layer, -sum(t.ore) as ore from jsonb_to_recordset(a_entries) as e(layers integer[], parts bigint[]),
      unnest(e.layers, e.parts) as t(layer, ore)
    where e.parts[1] <= 0 group by t.layer
  ) m where l.pot = a_pot and l.layer = m.layer;
  return 'written';
end $$;
