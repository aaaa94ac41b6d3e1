-- Room organisations: who exists, under which name and number, when. Everything is valid from-to (invariant 8).
create extension if not exists btree_gist;
create schema organisations;
grant usage on schema organisations to handlingsrom_app;

create table organisations.organisations (
  id           text primary key check (id ~ '^[a-z0-9-]{2,40}$'),
  kind         text not null check (kind in
                 ('ministry', 'directorate', 'association', 'governor', 'municipality', 'audit', 'secretariat')),
  org_number   text,
  illustrative boolean not null default false
);

-- `number` is the municipality's official number in that period; `title` what a governor's office is headed by.
create table organisations.names (
  organisation text not null references organisations.organisations,
  name         text not null,
  number       text,
  title        text,
  valid        daterange not null check (not isempty(valid)),
  primary key (organisation, valid without overlaps),
  unique (number, valid without overlaps)
);

-- partOf: a directorate and its ministry; coveredBy: a municipality and its governor's office.
create table organisations.relations (
  organisation text not null references organisations.organisations,
  kind         text not null check (kind in ('partOf', 'coveredBy')),
  related_to   text not null references organisations.organisations,
  valid        daterange not null check (not isempty(valid)),
  primary key (organisation, kind, valid without overlaps)
);

create table organisations.successions (
  predecessor text not null references organisations.organisations,
  successor   text not null references organisations.organisations,
  on_date     date not null,
  primary key (predecessor, successor)
);
grant select, insert on all tables in schema organisations to handlingsrom_app;
