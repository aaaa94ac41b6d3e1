-- A file is read once it is known which of its columns is which; a large one by a job, while its progress is seen.
alter table accounts.imports drop constraint imports_state_check, drop constraint imports_rows_check;
alter table accounts.imports
  add constraint imports_state_check
    check (state in ('columns', 'reading', 'refused', 'open', 'waiting', 'posted', 'stopped')),
  add constraint imports_rows_check check (rows >= 0 and (rows > 0 or state not in ('open', 'waiting', 'posted'))),
  -- The head row and the first rows under it, while a person says which column is which.
  add column sample jsonb,
  add column ties jsonb,
  -- What the reader saw that is no fault, and what was wrong where a job found it.
  add column notes jsonb not null default '[]',
  add column problems jsonb;
drop index accounts.imports_open;
create unique index imports_open on accounts.imports (programme, municipality, sha256)
  where state in ('columns', 'reading', 'open', 'waiting');
grant update (rows, sample, ties, notes, problems) on accounts.imports to handlingsrom_app;

-- The file, until it has been read: what is not the pot's is none of ours.
create table accounts.pieces (
  import text not null references accounts.imports,
  piece  integer not null check (piece >= 0),
  data   bytea not null,
  primary key (import, piece)
);
grant select, insert, delete on accounts.pieces to handlingsrom_app;

-- Which column is which in the municipality's own files, as a person has said once; the newest counts.
create table accounts.column_ties (
  municipality text not null references organisations.organisations,
  version      integer not null check (version > 0),
  ties         jsonb not null,
  tied_by      text not null,
  tied_at      timestamptz not null,
  primary key (municipality, version)
);
grant select, insert on accounts.column_ties to handlingsrom_app;

-- Lines that read the same are found by what they say, in one normal form, and no longer by what was reckoned of them.
drop index accounts.lines_print;
alter table accounts.lines drop column print;

-- What was done with rows of one class, function and type: they are added up, as Statistics Norway does.
alter table accounts.kostra_files add column notes jsonb not null default '[]';
