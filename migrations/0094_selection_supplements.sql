-- Room selection: an application that is let in after the recommendation is recommended by a supplement, which goes on where
-- the list ended. What was recommended first stays as it was.
create table selection.supplements (
  programme      text not null,
  office         text not null,
  place          integer not null check (place > 0),
  ranking        jsonb not null check (jsonb_array_length(ranking) > 0),
  dissent        text,
  recommended_by text not null,
  recommended_at timestamptz not null,
  entry          text not null references records.entries,
  primary key (programme, office, place),
  foreign key (programme, office) references selection.recommendations
);
grant select, insert on selection.supplements to handlingsrom_app;

-- Everyone who is recommended in a region, in order: the recommendation's own list, then each supplement's.
create view selection.ranked as
  select r.programme, r.office, r.ranking || coalesce((
    select jsonb_agg(p.one order by s.place, p.n)
    from selection.supplements s, jsonb_array_elements(s.ranking) with ordinality as p(one, n)
    where (s.programme, s.office) = (r.programme, r.office)), '[]') as ranking
  from selection.recommendations r;
grant select on selection.ranked to handlingsrom_app;
