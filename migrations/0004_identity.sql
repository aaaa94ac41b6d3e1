-- Room identity: people, how they sign in, and the roles they hold from-to.
create schema identity;
grant usage on schema identity to handlingsrom_app;

create table identity.people (
  id    text primary key,
  name  text not null check (length(name) between 1 and 200)
);
create table identity.sign_ins (
  issuer  text not null,
  subject text not null,
  person  text not null references identity.people,
  primary key (issuer, subject)
);
create table identity.assignments (
  id           text primary key,
  person       text not null references identity.people,
  role         text not null check (role in ('caseWorker', 'panelMember', 'programmeLead', 'municipalDirector',
                 'directorateOfficer', 'budgetHolder', 'certifier', 'secretariat', 'ks', 'auditor', 'administrator')),
  organisation text not null references organisations.organisations,
  valid        daterange not null check (not isempty(valid)),
  unique (person, role, organisation, valid without overlaps)
);
-- A session is known by the digest of its cookie, so that a copy of the table signs nobody in.
create table identity.sessions (
  digest     text primary key,
  person     text not null references identity.people,
  assignment text references identity.assignments,
  expires_at timestamptz not null
);
grant select, insert on identity.people, identity.sign_ins to handlingsrom_app;
grant select, insert, update (valid) on identity.assignments to handlingsrom_app;
grant select, insert, update (assignment, expires_at), delete on identity.sessions to handlingsrom_app;
