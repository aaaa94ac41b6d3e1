-- Room ledger: no pot is below zero on any day, not only at the end. What was posted before this held is told apart by its
-- number, so that an older day below zero is a remark to an auditor and a newer one a fault.
alter table ledger.pots add column daily_after integer not null default 0;
update ledger.pots set daily_after = last_entry;

-- Room measures: an expenditure that the municipality advanced counts from the day the money came; its voucher keeps its
-- own date here. Until now the two were the same.
alter table measures.expenditures add column spent_on date;
update measures.expenditures x set spent_on = e.effective_on from ledger.entries e
  where e.pot = x.pot and e.number = x.entry_number;
alter table measures.expenditures alter column spent_on set not null;
create index expenditures_spent_on on measures.expenditures (measure, spent_on);
