-- Room accounts: the municipality's own accounts, read into its pot, and KOSTRA's rows as a control.
create schema accounts;
grant usage on schema accounts to handlingsrom_app;

-- A file of voucher lines. The file itself is not kept: what is not the pot's is none of ours.
create table accounts.imports (
  id           text primary key,
  programme    text not null references programmes.programmes,
  municipality text not null references organisations.organisations,
  number       integer not null check (number > 0),
  file_name    text not null,
  sha256       text not null,
  rows         integer not null check (rows > 0),
  state        text not null check (state in ('open', 'waiting', 'posted', 'stopped')),
  uploaded_by  text not null,
  uploaded_name text not null,
  uploaded_at  timestamptz not null,
  -- Asked for by one person where two are needed (D-8b), and sent back with a reason where it is not to be posted.
  asked_by     text,
  asked_name   text,
  asked_at     timestamptz,
  returned     text,
  posted_by    text,
  posted_name  text,
  posted_at    timestamptz,
  -- The municipality's limit on the day: from this amount two people are needed.
  limit_ore    bigint,
  posted_lines integer,
  posted_ore   bigint,
  unique (programme, municipality, number),
  check (state <> 'waiting' or asked_by is not null),
  check ((state = 'posted') = (posted_by is not null)),
  check (posted_by is null or (posted_at is not null and limit_ore is not null and posted_lines is not null and posted_ore is not null)),
  constraint two_people check (posted_by is null or asked_by is null or (posted_by <> asked_by and posted_by <> uploaded_by))
);
-- The same file is looked over once at a time.
create unique index imports_open on accounts.imports (programme, municipality, sha256) where state in ('open', 'waiting');

create table accounts.lines (
  import       text not null references accounts.imports,
  line         integer not null check (line > 0),
  date         date not null,
  voucher      text not null,
  function     text not null check (function ~ '^([0-9]{3})?$'),
  type         text not null check (type ~ '^([0-9]{3})?$'),
  account      text not null,
  project      text not null,
  text         text not null,
  ore          bigint not null,
  -- The measure's number, where the file itself names it.
  measure_number integer,
  print        text not null,
  -- By hand: a measure's id, or «aside»; `anyway` where it was chosen although the line looked posted before.
  choice       text,
  anyway       boolean not null default false,
  payee        text check (payee in ('ownStaff', 'ownService', 'voluntary', 'private', 'otherPublic', 'families')),
  chosen_by    text,
  -- What it became.
  pot          text,
  entry_number integer,
  measure      text references measures.measures,
  payee_kind   text,
  primary key (import, line),
  unique (pot, entry_number),
  foreign key (pot, entry_number) references ledger.entries (pot, number),
  check ((pot is null) = (entry_number is null) and (pot is null) = (measure is null) and (pot is null) = (payee_kind is null)),
  check (pot is null or ore > 0)
);
create index lines_print on accounts.lines (pot, print) where pot is not null;

-- D-8b: whoever sent the file, asked for it or chose in it does not post it when a line reaches the limit. Looked at when
-- everything of the transaction is in.
create function accounts.hold_two_people() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (
    select from accounts.imports i join accounts.lines l on l.import = i.id and l.pot is not null
    where i.id = new.id and i.state = 'posted' and l.ore >= i.limit_ore
      and (i.asked_by is null or i.posted_by in (i.asked_by, i.uploaded_by, l.chosen_by))
  ) then raise exception 'two_people: import % has a line at or above the limit', new.id; end if;
  if new.state = 'posted' and new.posted_lines <> (select count(*) from accounts.lines l where l.import = new.id and l.pot is not null)
  then raise exception 'import % does not hold the lines it says', new.id; end if;
  return null;
end $$;
create constraint trigger hold_two_people after update on accounts.imports deferrable initially deferred
  for each row execute function accounts.hold_two_people();

-- What is posted stays as it is; what is not the pot's may be let go.
create function accounts.keep_posted() returns trigger language plpgsql as $$
begin
  if old.pot is not null then raise exception 'line % of import % is posted', old.line, old.import; end if;
  return coalesce(new, old);
end $$;
create trigger keep_posted before update or delete on accounts.lines for each row execute function accounts.keep_posted();
create function accounts.keep_ended() returns trigger language plpgsql as $$
begin
  if old.state in ('posted', 'stopped') then raise exception 'import % is ended', old.id; end if;
  return new;
end $$;
create trigger keep_ended before update on accounts.imports for each row execute function accounts.keep_ended();

-- The municipality's own rules for which measure a line is of; a null measure is «not of the pot».
create table accounts.rules (
  programme    text not null,
  municipality text not null,
  number       integer not null check (number > 0),
  kind         text not null check (kind in ('project', 'account', 'text')),
  value        text not null check (length(value) > 0),
  measure      text,
  made_by      text not null,
  made_at      timestamptz not null,
  ended_at     timestamptz,
  primary key (programme, municipality, number),
  foreign key (measure, programme, municipality) references measures.measures (id, programme, municipality)
);

-- KOSTRA's rows of a year (form 0A, whole thousand kroner): a control beside the pot, never a posting. The newest counts.
create table accounts.kostra_files (
  id           text primary key,
  municipality text not null references organisations.organisations,
  year         integer not null,
  version      integer not null check (version > 0),
  file_name    text not null,
  sha256       text not null,
  rows         integer not null check (rows > 0),
  read_by      text not null,
  read_at      timestamptz not null,
  unique (municipality, year, version)
);
create table accounts.kostra_rows (
  file      text not null references accounts.kostra_files,
  class     text not null check (class in ('0', '1')),
  function  text not null check (function ~ '^[0-9]{3}$'),
  type      text not null check (type ~ '^[0-9]{3}$'),
  thousands bigint not null,
  primary key (file, class, function, type)
);
grant select, insert on accounts.imports, accounts.lines, accounts.rules, accounts.kostra_files, accounts.kostra_rows
  to handlingsrom_app;
grant update (state, asked_by, asked_name, asked_at, returned, posted_by, posted_name, posted_at, limit_ore, posted_lines,
  posted_ore) on accounts.imports to handlingsrom_app;
grant update (choice, anyway, payee, chosen_by, pot, entry_number, measure, payee_kind), delete on accounts.lines
  to handlingsrom_app;
grant update (ended_at) on accounts.rules to handlingsrom_app;
