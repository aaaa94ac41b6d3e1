-- Room catalogue: what a scheme is for, for whom, on which terms, who owns it when, in which posts, with which money.
alter table catalogue.schemes
  -- With `purpose`, the five elements of the state's grant rules (økonomibestemmelsene 6.2.1).
  add column target      text not null default '',
  add column criteria    text not null default '',
  add column follow_up   text not null default '',
  add column evaluation  text not null default '',
  add column purposes    text[] not null default '{}',
  add column groups      text[] not null default '{}',
  add column eligible    text not null default 'all' check (eligible in ('all', 'indicator', 'counties')),
  -- Where `indicator` decides: the figure and the least that it takes.
  add column indicator   text,
  add column at_least    numeric,
  -- The day of the year, «03-15»; null where nothing is applied for or reported.
  add column deadline    text check (deadline ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  add column report_due  text check (report_due ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  add column forms       integer not null default 0 check (forms between 0 and 99),
  add column reports     integer not null default 0 check (reports between 0 and 99),
  add column unspent     text check (unspent in ('repay', 'carryOver', 'onRequest', 'deducted')),
  add column own_share   integer check (own_share between 0 and 100),
  -- An auditor's statement is asked for from this amount, in øre; 0 always, null never.
  add column auditor_ore bigint check (auditor_ore >= 0),
  -- The name, posts and amounts are official; purpose, target group, dates and terms are ours.
  add column classified  boolean not null default false,
  add column pooled      boolean not null default false,
  add column version     integer not null default 1,
  add column words       tsvector generated always as (
    setweight(to_tsvector('norwegian', name), 'A') ||
    setweight(to_tsvector('norwegian', purpose || ' ' || target), 'B') ||
    setweight(to_tsvector('norwegian', criteria), 'C')) stored,
  add constraint eligible_by check ((eligible = 'indicator') = (indicator is not null and at_least is not null));
create index schemes_words on catalogue.schemes using gin (words);

-- Who owns the scheme from and including, until but not including; the ministry follows from the owner on the date.
create table catalogue.owners (
  scheme text not null references catalogue.schemes,
  owner  text not null references organisations.organisations,
  valid  daterange not null check (not isempty(valid)),
  primary key (scheme, valid without overlaps)
);
-- «226.64», by the years of the budget.
create table catalogue.scheme_posts (
  scheme text not null references catalogue.schemes,
  post   text not null,
  years  int4range not null check (not isempty(years)),
  primary key (scheme, post, years without overlaps)
);
create index scheme_posts_post on catalogue.scheme_posts (post);
create table catalogue.amounts (
  scheme text not null references catalogue.schemes,
  year   integer not null check (year between 1990 and 2100),
  kind   text not null check (kind in ('proposed', 'adopted')),
  ore    bigint not null check (ore >= 0),
  primary key (scheme, year, kind)
);
-- What a pooled scheme takes up, by year: those schemes are not applied for or reported on by its municipalities.
create table catalogue.pooled (
  pool   text not null references catalogue.schemes,
  scheme text not null references catalogue.schemes,
  year   integer not null,
  primary key (pool, scheme, year)
);
-- A suggestion for the next pot that a person has set aside; `taken_back_at` when someone changed their mind.
create table catalogue.set_asides (
  id            uuid primary key default gen_random_uuid(),
  pool          text not null references catalogue.schemes,
  scheme        text not null references catalogue.schemes,
  reason        text not null,
  person        text not null,
  set_aside_at  timestamptz not null,
  taken_back_at timestamptz
);
create unique index set_asides_open on catalogue.set_asides (pool, scheme) where taken_back_at is null;
-- Files that were handed in as a new edition of the catalogue; read in when someone has seen what it would change.
create table catalogue.imports (
  sha256      text primary key,
  name        text not null,
  received_at timestamptz not null,
  read_in_at  timestamptz
);

-- Which edition of the catalogue stands, so that what was computed from one is kept until the next.
create table catalogue.revision (
  number bigint not null,
  one    boolean primary key default true check (one)
);
insert into catalogue.revision (number) values (1);
create function catalogue.revise() returns trigger language plpgsql as $$
begin
  update catalogue.revision set number = number + 1;
  return null;
end $$;
create trigger revise after insert or update or delete on catalogue.schemes execute function catalogue.revise();
create trigger revise after insert or update or delete on catalogue.owners execute function catalogue.revise();
create trigger revise after insert or update or delete on catalogue.amounts execute function catalogue.revise();

-- Schemes known before have the owner and the post that they were created with.
insert into catalogue.owners (scheme, owner, valid) select id, directorate, daterange(null, null) from catalogue.schemes;
insert into catalogue.scheme_posts (scheme, post, years)
  select id, post, int4range(null, null) from catalogue.schemes where post ~ '^[0-9]+[.][0-9]+([.][0-9]+)?$';

grant select, insert on all tables in schema catalogue to handlingsrom_app;
revoke insert on catalogue.revision from handlingsrom_app;
grant update on catalogue.schemes, catalogue.amounts to handlingsrom_app;
grant update (taken_back_at) on catalogue.set_asides to handlingsrom_app;
grant update (number) on catalogue.revision to handlingsrom_app;
grant update (read_in_at) on catalogue.imports to handlingsrom_app;
grant delete on catalogue.owners, catalogue.scheme_posts, catalogue.amounts to handlingsrom_app;
