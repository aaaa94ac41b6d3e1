-- Room organisations: which kinds there are is said in one place, kinds.model.ts, so that a new one is a row there.
alter table organisations.organisations drop constraint organisations_kind_check;
alter table organisations.organisations add constraint organisations_kind_check check (kind ~ '^[a-z][A-Za-z]{1,39}$');
