-- Room: simulation. What would happen if gets its own schema: scenarios and frames stand apart from the year itself.
create schema simulation;
grant usage on schema simulation to handlingsrom_app;
alter table allocation.scenarios set schema simulation;
alter table allocation.frames set schema simulation;
