-- Room assessment: what each member of a region's resource group gives an applicant, each for themselves.
create schema assessment;
grant usage on schema assessment to handlingsrom_app;

-- Whether a member is impartial to all who compete for the region's places, and what the group judged of who was unsure.
create table assessment.declarations (
  programme       text not null references programmes.programmes,
  office          text not null references organisations.organisations,
  person          text not null references identity.people,
  says            text not null check (says in ('impartial', 'conflict', 'unsure')),
  reason          text not null check (says = 'impartial' or length(reason) > 0),
  declared_at     timestamptz not null,
  disqualified    boolean,
  judged_reason   text check (length(judged_reason) > 0),
  judged_by       text,
  judged_at       timestamptz,
  primary key (programme, office, person),
  check (says <> 'impartial' or disqualified is null),
  check (num_nulls(disqualified, judged_reason, judged_by, judged_at) in (0, 4))
);

-- Scores are their giver's alone until all are in; then those of one round are opened at one instant.
create table assessment.scores (
  programme    text not null references programmes.programmes,
  office       text not null references organisations.organisations,
  municipality text not null references organisations.organisations,
  person       text not null references identity.people,
  criterion    text not null check (criterion in ('motivation', 'capacity')),
  score        smallint not null check (score between 1 and 5),
  reason       text not null check (length(reason) between 1 and 4000),
  evidence     text not null check (length(evidence) between 1 and 1000),
  revealed_at  timestamptz,
  primary key (programme, office, municipality, person, criterion)
);
grant select, insert, update on assessment.declarations, assessment.scores to handlingsrom_app;

-- What has been opened is never changed or closed again.
create function assessment.stay_open() returns trigger language plpgsql as $$
begin
  raise exception 'a score that has been opened is not changed';
end $$;
create trigger stay_open before update on assessment.scores
  for each row when (old.revealed_at is not null) execute function assessment.stay_open();
