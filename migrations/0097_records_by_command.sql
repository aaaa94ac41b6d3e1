-- A receipt tells what its own command put in the records: by what the command was called, and no longer by an instant, which
-- others share where a clock stands still.
alter table records.entries add column command text;
create index entries_by_command on records.entries (command) where command is not null;
drop index records.entries_by_instant;
