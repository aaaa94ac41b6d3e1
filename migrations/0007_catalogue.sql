-- Room catalogue: the state's grant schemes and the budget posts they live in (a post may hold several schemes).
create schema catalogue;
grant usage on schema catalogue to handlingsrom_app;

create table catalogue.posts (
  year       integer not null,
  chapter    integer not null,
  item       integer not null,
  sub_item   integer not null default 0,
  name       text not null,
  amount_ore bigint not null,
  kind       text not null check (kind in ('proposed', 'adopted', 'accounts')),
  rounded    boolean not null default false,
  primary key (year, chapter, item, sub_item, kind)
);
create table catalogue.schemes (
  id           text primary key check (id ~ '^[a-z0-9-]{2,60}$'),
  name         text not null,
  directorate  text not null references organisations.organisations,
  ministry     text not null references organisations.organisations,
  post         text not null,
  purpose      text not null,
  illustrative boolean not null
);
grant select, insert on all tables in schema catalogue to handlingsrom_app;
