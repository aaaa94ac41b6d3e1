-- A municipality that is divided off with the whole area that an earlier one had is that one again: figures about the
-- earlier one are its own, and those that are left have what is left.
alter table organisations.successions
  add column returns text references organisations.organisations;
update organisations.successions set returns = 'm-1534'
  where predecessor = 'm-1507' and successor = 'm-1580'
    and exists (select 1 from organisations.organisations where id = 'm-1534');
