-- What the platform keeps for every room: commands that have acted, and the files people hand in.
create schema platform;
grant usage on schema platform to handlingsrom_app;

-- A command's key and its answer, so that the same command sent twice acts once.
create table platform.commands (
  key         text primary key check (length(key) between 8 and 200),
  person      text,
  recorded_at timestamptz not null,
  answer      text
);
grant select, insert, update (answer) on platform.commands to handlingsrom_app;

-- A file is known by the SHA-256 of its bytes and stored once, in pieces of at most 1 MiB.
create table platform.files (
  sha256      text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes       bigint not null check (bytes >= 0),
  media_type  text not null,
  recorded_at timestamptz not null
);
create table platform.file_pieces (
  sha256 text not null references platform.files,
  piece  integer not null check (piece >= 0),
  data   bytea not null check (octet_length(data) <= 1048576),
  primary key (sha256, piece)
);
grant select, insert on platform.files, platform.file_pieces to handlingsrom_app;
