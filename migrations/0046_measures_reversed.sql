-- Room measures: what was paid from a commitment and is taken back is committed again.
alter table measures.commitment_entries drop constraint commitment_entries_kind_check;
alter table measures.commitment_entries
  add constraint commitment_entries_kind_check check (kind in ('made', 'paid', 'released', 'reversed'));
