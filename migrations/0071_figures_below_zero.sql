-- Results, growth and migration are below zero in real tables, and grants have conditions on them.
alter table statistics.facts drop constraint facts_value_check;
