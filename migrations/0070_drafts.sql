-- Drafts of documents, saved as people type. The version guards against two forms overwriting each other; the form that
-- saved last may save again without having heard its own answer.
create table platform.drafts (
  document text primary key,
  version  integer not null,
  fields   jsonb not null,
  form     text,
  person   text,
  name     text not null,
  saved_at timestamptz not null
);
grant select, insert, update on platform.drafts to handlingsrom_app;

insert into platform.drafts (document, version, fields, name, saved_at)
  select 'application/' || id, draft_version, draft, saved_by, saved_at from applications.applications
  union all select 'report/' || id, version, answers, saved_by, saved_at from reports.reports;
alter table applications.applications drop column draft, drop column draft_version, drop column saved_at, drop column saved_by;
alter table reports.reports drop column answers, drop column version, drop column saved_at, drop column saved_by;

-- What each room's lists read of its own drafts.
create view applications.drafts as
  select document, version, fields, saved_at from platform.drafts where document like 'application/%';
create view reports.drafts as
  select document, version, fields, saved_at from platform.drafts where document like 'report/%';
grant select on applications.drafts, reports.drafts to handlingsrom_app;
