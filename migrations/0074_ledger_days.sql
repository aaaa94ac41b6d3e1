-- Room ledger: no pot is below zero on any day, not only at the end. What was posted before this held is told apart by its
-- number, so that an older day below zero is a remark to an auditor and a newer one a fault.
alter table ledger.pots add column daily_after integer not null default 0;
update ledger.pots set daily_after = last_entry;

-- An expenditure that the municipality advanced counts from the day the money came; its voucher keeps its own date.
-- Null where it was registered before the two could differ: then it is the entry's own.
alter table measures.expenditures add column spent_on date;
create index expenditures_spent_on on measures.expenditures (measure, spent_on);
