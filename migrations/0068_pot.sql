-- Room: pot. The limit above which two people pay belongs to the pot, whatever it is spent on.
create schema pot;
grant usage on schema pot to handlingsrom_app;
alter table measures.limits set schema pot;
