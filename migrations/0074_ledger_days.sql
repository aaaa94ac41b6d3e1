-- Room ledger: no pot is below zero on any day, not only at the end. What was posted before this held is told apart by its
-- number, so that an older day below zero is a remark to an auditor and a newer one a fault.
alter table ledger.pots add column daily_after integer not null default 0;
update ledger.pots set daily_after = last_entry;

-- The last day on which anything counts: whoever posts on it or later need not ask what later days hold.
alter table ledger.pots add column last_effective date;
update ledger.pots p set last_effective = (select max(effective_on) from ledger.entries e where e.pot = p.id);
grant update (last_effective) on ledger.pots to handlingsrom_app;
-- As before, but for that day.
create or replace function ledger.append(
  a_head text, a_closed date, a_pot text, a_number integer, a_voucher_year integer, a_voucher integer, a_key text,
  a_body text, a_kind text, a_effective_on date, a_recorded_at timestamptz, a_person text, a_role text, a_text text,
  a_payee text, a_reverses integer, a_from text, a_to text, a_ore bigint, a_layers integer[], a_sources text[],
  a_origin bigint[], a_digest text
) returns text language plpgsql as $$
begin
  update ledger.pots set last_entry = a_number, head = a_digest,
    last_effective = greatest(last_effective, a_effective_on)
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

-- Room measures: an expenditure that the municipality advanced counts from the day the money came; its voucher keeps its
-- own date here. Until now the two were the same.
alter table measures.expenditures add column spent_on date;
update measures.expenditures x set spent_on = e.effective_on from ledger.entries e
  where e.pot = x.pot and e.number = x.entry_number;
alter table measures.expenditures alter column spent_on set not null;
create index expenditures_spent_on on measures.expenditures (measure, spent_on);
