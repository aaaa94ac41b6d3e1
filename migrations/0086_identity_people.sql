-- Room identity: people registered by their own organisation, invitations to sign in, and deputies during absence.
-- Which roles there are is said in one place, roles.model.ts, so that a new one is a row there.
alter table identity.assignments drop constraint assignments_role_check;
alter table identity.assignments add constraint assignments_role_check check (role ~ '^[a-z][A-Za-z]{1,39}$');

-- Whose administrator registered the person, and where the person is reached; nothing of whoever was there before.
alter table identity.people add column email text check (length(email) between 3 and 200);
alter table identity.people add column organisation text references organisations.organisations;

-- One invitation a person, which is used once: whoever signs in with its code is that person from then on. Known by the
-- digest of its code, so that a copy of the table lets nobody in.
create table identity.invitations (
  person     text primary key references identity.people,
  digest     text not null unique,
  expires_at timestamptz not null,
  used_at    timestamptz
);
grant select, insert, update (digest, expires_at, used_at) on identity.invitations to handlingsrom_app;

-- Someone is away from a role, and another holds it meanwhile. One that was taken back covers no day.
create table identity.absences (
  id            text primary key,
  assignment    text not null references identity.assignments,
  deputy        text not null references identity.people,
  valid         daterange not null check (not lower_inf(valid) and not upper_inf(valid)),
  registered_by text,
  registered_at timestamptz not null,
  exclude using gist (assignment with =, valid with &&)
);
create index on identity.absences (deputy);
grant select, insert, update (valid) on identity.absences to handlingsrom_app;

-- Every role as it is held: in one's own right, or as the deputy of someone who is away.
create view identity.held as
  select a.id, a.person, a.role, a.organisation, a.valid, null::text as acting_for from identity.assignments a
  union all
  select a.id, b.deputy, a.role, a.organisation, a.valid * b.valid, a.person
  from identity.absences b join identity.assignments a on a.id = b.assignment
  where not isempty(a.valid * b.valid);
grant select on identity.held to handlingsrom_app;
