-- Room ledger: the keys that checkpoints are signed with, one at a time. Each is in force from its first checkpoint until
-- the next one's. A later key is signed by the one before it, or says why that could not be.
create table ledger.seal_keys (
  number           integer primary key check (number > 0),
  public_key       text not null,
  first_checkpoint integer not null check (first_checkpoint > 0),
  since            timestamptz not null,
  signature        text,
  reason           text,
  check (number = 1 or signature is not null or reason is not null)
);

-- Keys that have sealed already, in their order: where several processes had one each, they took turns.
insert into ledger.seal_keys (number, public_key, first_checkpoint, since, reason)
select row_number() over (order by number), key, number, sealed_at,
       case when row_number() over (order by number) > 1 then 'in use before keys were registered' end
from (select *, lag(key) over (order by number) as before from ledger.checkpoints) as sealed
where before is distinct from key
order by number;

create function ledger.check_seal_key() returns trigger language plpgsql as $$
begin
  if new.number <> coalesce((select max(number) from ledger.seal_keys), 0) + 1
    or new.first_checkpoint < coalesce((select max(first_checkpoint) from ledger.seal_keys), 1) then
    raise exception 'key % does not follow the key before it', new.number;
  end if;
  return new;
end $$;
create trigger follows before insert on ledger.seal_keys for each row execute function ledger.check_seal_key();

create function ledger.check_sealed_by() returns trigger language plpgsql as $$
begin
  if new.key is distinct from (select public_key from ledger.seal_keys where first_checkpoint <= new.number
                               order by number desc limit 1) then
    raise exception 'checkpoint % is not sealed with the installation''s key', new.number;
  end if;
  return new;
end $$;
create trigger sealed_by before insert on ledger.checkpoints for each row execute function ledger.check_sealed_by();

create trigger append_only before update or delete or truncate on ledger.seal_keys
  for each statement execute function ledger.refuse_change();
grant select, insert on ledger.seal_keys to handlingsrom_app;
