-- Room programmes: what a programme is called, when it runs, its post, its regions and its mandate can be changed later. What
-- was before stays, with who changed it, when and why.
create table programmes.changes (
  programme  text not null references programmes.programmes,
  number     integer not null check (number > 0),
  field      text not null check (field in ('name', 'planningFrom', 'startsOn', 'endsOn', 'post', 'region', 'mandate')),
  -- As it was and as it is: a text, a day, a region with its office, variant and cap, or a mandate.
  before     jsonb,
  after      jsonb not null,
  reason     text not null check (length(reason) > 0),
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (programme, number)
);
grant select, insert on programmes.changes to handlingsrom_app;
grant update (name, planning_from, starts_on, ends_on, post) on programmes.programmes to handlingsrom_app;
grant update (decided_by, decided_on, reference, document_sha256, document_name) on programmes.mandates to handlingsrom_app;
