-- What this database is: decided once, when it is first filled. A demo is never served as anything else, and demo
-- sign-in exists nowhere else.
create table platform.installation (
  only_one boolean primary key default true check (only_one),
  kind     text not null check (kind in ('demo', 'real')),
  ready    boolean not null default false
);
grant select, insert, update (ready) on platform.installation to handlingsrom_app;
