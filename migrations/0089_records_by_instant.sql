-- A receipt tells what a command put in the records by the instant that all of it bears.
create index entries_by_instant on records.entries (recorded_at);
