-- Room programmes: the pooled scheme's own rules, so that it stands in the catalogue as a scheme like any other.
-- Goal, criteria, follow-up and evaluation join the target group (økonomibestemmelsene 6.2.1).
alter table programmes.programmes
  add column goal       text not null default '',
  add column criteria   text not null default '',
  add column follow_up  text not null default '',
  add column evaluation text not null default '';
