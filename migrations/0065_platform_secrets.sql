-- Secrets of the installation that each of its processes needs; never exported. Forms carry a key signed with «forms».
create table platform.secrets (
  name  text primary key,
  value text not null check (length(value) >= 32)
);
insert into platform.secrets values ('forms', gen_random_uuid()::text || gen_random_uuid()::text);
grant select on platform.secrets to handlingsrom_app;

-- What a command did is forgotten when its form can no longer be sent.
create index on platform.commands (recorded_at);
grant delete on platform.commands to handlingsrom_app;
