-- Room preparation: a year of a programme while it is made ready, and its approval. The answers are drafts.
create schema preparation;
grant usage on schema preparation to handlingsrom_app;

create table preparation.preparations (
  id            integer generated always as identity primary key,
  -- Null until the programme has been approved, where it is a new one.
  programme     text references programmes.programmes,
  year          integer not null check (year between 1990 and 2100),
  title         text not null,
  state         text not null default 'draft' check (state in ('draft', 'sent', 'returned', 'approved', 'discarded')),
  -- The first step that lacks something, from 1 to 10.
  next_step     integer not null default 1 check (next_step between 1 and 10),
  -- Whose programme it will be: known when it is sent.
  sender        text references organisations.organisations,
  started_by    text not null,
  started_name  text not null,
  started_at    timestamptz not null,
  sent_by       text,
  sent_name     text,
  sent_at       timestamptz,
  decided_by    text,
  decided_name  text,
  decided_at    timestamptz,
  return_reason text,
  check (state in ('draft', 'discarded') or (sent_by is not null and sender is not null)),
  -- Whoever sent it does not approve it.
  constraint two_people check (state <> 'approved' or (decided_by is not null and decided_by <> sent_by)),
  check (state <> 'approved' or programme is not null)
);
create unique index one_preparation_of_a_year on preparation.preparations (programme, year)
  where state in ('draft', 'sent', 'returned');
grant select, insert on preparation.preparations to handlingsrom_app;
grant update (programme, title, state, next_step, sender, sent_by, sent_name, sent_at, decided_by, decided_name,
  decided_at, return_reason) on preparation.preparations to handlingsrom_app;
