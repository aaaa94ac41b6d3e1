-- Room programmes: a municipality's own programme, which pools the budgets of its sectors (R-90). The state's have none.
alter table programmes.programmes
  add column municipality text references organisations.organisations,
  -- Its own has no post of the state's budget, and is its own sender.
  add check (municipality is null or (sender = municipality and post = ''));
create index programmes_own on programmes.programmes (municipality) where municipality is not null;
