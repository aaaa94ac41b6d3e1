-- Jobs that have begun and not settled: whoever is given one of these again knows that the process which began it died,
-- and does not run it, since it may be the job that killed it.
create table platform.job_starts (
  job        uuid primary key,
  process    uuid not null,
  event      bigint not null,
  started_at timestamptz not null
);
create index job_starts_process on platform.job_starts (process);

-- Jobs that have failed for good, until a person sends them again. A code, never a text: that may hold what was typed.
create table platform.failed_jobs (
  event     bigint primary key,
  attempts  integer not null check (attempts > 0),
  code      text not null check (length(code) between 1 and 100),
  failed_at timestamptz not null
);
grant select, insert, delete on platform.job_starts to handlingsrom_app;
grant select, insert, update, delete on platform.failed_jobs to handlingsrom_app;
