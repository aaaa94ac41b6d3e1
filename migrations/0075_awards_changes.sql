-- Room awards: a communicated commitment binds. Where the allocation is corrected afterwards, a change is notified with a
-- deadline, decided with a letter of its own, and accepted; only then is the commitment another. What was paid is settled.
alter table awards.commitments drop constraint commitments_ore_check;
-- Nothing, where all of it was taken back.
alter table awards.commitments add constraint commitments_ore_check check (ore >= 0);
grant update (run, ore, entry) on awards.commitments to handlingsrom_app;

-- What a payment was certified for: a commitment that has changed since is certified again.
alter table awards.disbursements add column run integer, add column ore bigint check (ore > 0);
update awards.disbursements d set run = c.run, ore = c.ore from awards.commitments c where c.id = d.commitment;
alter table awards.disbursements alter column run set not null, alter column ore set not null;
grant update (certified_by, certified_at, run, ore) on awards.disbursements to handlingsrom_app;
create function awards.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what is paid, decided or settled is never changed';
end $$;
create trigger paid_stays before update on awards.disbursements for each row
  when (old.approved_at is not null) execute function awards.refuse_change();

create table awards.changes (
  commitment      text not null references awards.commitments,
  number          integer not null check (number > 0),
  -- The version that stands until this one is accepted, and its letter.
  from_run        integer not null,
  from_ore        bigint not null check (from_ore >= 0),
  from_entry      text not null references records.entries,
  to_run          integer not null,
  to_ore          bigint not null check (to_ore >= 0 and to_ore <> from_ore),
  reason          text not null check (length(reason) > 0),
  -- The sender's own judgement: by a reservation in the letter, or by a legal basis; and which.
  basis_kind      text not null check (basis_kind in ('reservation', 'legalBasis')),
  basis           text not null check (length(basis) > 0),
  reply_by        date not null,
  notice          text not null references records.entries,
  notified_by     text not null,
  notified_at     timestamptz not null,
  reply           text,
  replied_by      text,
  replied_at      timestamptz,
  outcome         text check (outcome in ('changed', 'kept')),
  decision_reason text,
  letter          text references records.entries,
  decided_by      text,
  decided_at      timestamptz,
  accepted_by     text,
  accepted_at     timestamptz,
  primary key (commitment, number),
  check ((reply is null) = (replied_by is null) and (reply is null) = (replied_at is null)),
  check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)
    and (outcome is null) = (letter is null) and (outcome is null) = (decision_reason is null)),
  check ((accepted_by is null) = (accepted_at is null)),
  check (accepted_at is null or outcome = 'changed')
);
create unique index one_open_change on awards.changes (commitment)
  where outcome is null or (outcome = 'changed' and accepted_at is null);
create trigger accepted_stays before update on awards.changes for each row
  when (old.accepted_at is not null or old.outcome = 'kept') execute function awards.refuse_change();

-- What was paid too little (above zero) or too much (below) when a changed commitment was accepted, by two people (D-8b).
create table awards.settlements (
  commitment   text not null references awards.commitments,
  number       integer not null check (number > 0),
  run          integer not null,
  ore          bigint not null check (ore <> 0),
  certified_by text not null,
  certified_at timestamptz not null,
  approved_by  text,
  approved_at  timestamptz,
  pot          text,
  entry_number integer,
  primary key (commitment, number),
  foreign key (pot, entry_number) references ledger.entries (pot, number),
  check ((approved_by is null) = (entry_number is null) and (approved_by is null) = (approved_at is null)),
  constraint two_people check (approved_by <> certified_by)
);
create unique index one_open_settlement on awards.settlements (commitment) where approved_at is null;
create trigger settled_stays before update on awards.settlements for each row
  when (old.approved_at is not null) execute function awards.refuse_change();

grant select, insert on awards.changes, awards.settlements to handlingsrom_app;
grant update (reply, replied_by, replied_at, outcome, decision_reason, letter, decided_by, decided_at, accepted_by,
  accepted_at) on awards.changes to handlingsrom_app;
grant update (run, ore, certified_by, certified_at, approved_by, approved_at, pot, entry_number) on awards.settlements
  to handlingsrom_app;
