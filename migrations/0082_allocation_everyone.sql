-- Everyone: each municipality of the programme's regions takes part, and nobody is chosen.
alter table allocation.setups drop constraint setups_recipients_check;
alter table allocation.setups add constraint setups_recipients_check
  check (recipients in ('pilots', 'country', 'everyone'));
