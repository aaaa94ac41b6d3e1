-- A draft is ready when whoever writes it says so, and until it is written on: the version that was called ready.
alter table platform.drafts
  add column ready_version integer,
  add column ready_name text,
  add column ready_at timestamptz;

create or replace view applications.drafts as
  select document, version, fields, saved_at, ready_version = version as ready, ready_at, ready_name
  from platform.drafts where document like 'application/%';
create or replace view reports.drafts as
  select document, version, fields, saved_at, ready_version = version as ready, ready_at, ready_name
  from platform.drafts where document like 'report/%';
