-- Room measures: what takes a measure beyond its budget has a reason, and an expenditure has its attachments.

-- Why a measure uses more than its budget, by each person who said it: who asks for a payment says it and who makes it
-- says it again. `used_ore` is what the measure has then spent and committed. What was posted with it is in overrun_entries;
-- nothing, where a payment waits or the reason was given afterwards.
create table measures.overruns (
  id         text primary key,
  measure    text not null references measures.measures,
  payment    text references measures.payments,
  budget_ore bigint not null check (budget_ore > 0),
  used_ore   bigint not null,
  reason     text not null check (length(reason) > 0),
  said_by    text not null,
  said_name  text not null,
  said_at    timestamptz not null,
  check (used_ore > budget_ore)
);
create index overruns_of on measures.overruns (measure, said_at);
create index overruns_asked on measures.overruns (payment) where payment is not null;
create table measures.overrun_entries (
  pot          text not null,
  entry_number integer not null,
  overrun      text not null references measures.overruns,
  primary key (pot, entry_number),
  foreign key (pot, entry_number) references ledger.entries (pot, number)
);
create trigger append_only before update or delete or truncate on measures.overruns
  for each statement execute function measures.refuse_change();
create trigger append_only before update or delete or truncate on measures.overrun_entries
  for each statement execute function measures.refuse_change();

-- Files that show what an expenditure was: of a voucher, or of a payment that another person makes and its voucher after.
-- Nobody takes one away; a wrong one is marked, once and with a reason.
create table measures.attachments (
  pot          text not null,
  number       integer not null check (number > 0),
  payment      text references measures.payments,
  entry_number integer,
  name         text not null check (length(name) between 1 and 255),
  sha256       text not null references platform.files,
  media_type   text not null,
  bytes        integer not null check (bytes > 0),
  added_by     text not null,
  added_name   text not null,
  added_at     timestamptz not null,
  wrong_reason text check (length(wrong_reason) > 0),
  wrong_by     text,
  wrong_name   text,
  wrong_at     timestamptz,
  primary key (pot, number),
  foreign key (pot, entry_number) references measures.expenditures (pot, entry_number),
  check ((payment is null) <> (entry_number is null)),
  check ((wrong_reason is null) = (wrong_by is null) and (wrong_reason is null) = (wrong_name is null)
    and (wrong_reason is null) = (wrong_at is null))
);
create index attachments_of on measures.attachments (pot, entry_number);
create index attachments_asked on measures.attachments (payment) where payment is not null;
create function measures.refuse_unmark() returns trigger language plpgsql as $$
begin
  raise exception 'an attachment is never taken away, and is marked as wrong once';
end $$;
create trigger marked_once before update on measures.attachments for each row
  when (old.wrong_at is not null) execute function measures.refuse_unmark();
create trigger kept before delete or truncate on measures.attachments
  for each statement execute function measures.refuse_unmark();

grant select, insert on measures.overruns, measures.overrun_entries, measures.attachments to handlingsrom_app;
grant update (wrong_reason, wrong_by, wrong_name, wrong_at) on measures.attachments to handlingsrom_app;

-- Room accounts: why the measures that a file takes beyond their budgets may be, for whoever posts it after another asked.
alter table accounts.imports add column beyond text check (length(beyond) > 0);
grant update (beyond) on accounts.imports to handlingsrom_app;
