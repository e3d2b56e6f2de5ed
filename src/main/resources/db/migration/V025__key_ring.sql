-- The keys from which all others are derived, each wrapped under the secret of the server, so that
-- the secret can be replaced without losing what it opened.
create table secret_key (
  id text primary key,
  -- 0 for the first, from which the key of the tree that stays is always derived.
  generation integer not null unique,
  wrapped text not null,
  created_at timestamptz not null default clock_timestamp()
);
grant select, insert on secret_key to publiekswijzer_worker;
grant update on secret_key to publiekswijzer_worker;
-- In a database that is in use the first key is the secret of the server itself, which keyed what is
-- there; the server puts it in this place. In a new one it begins with a key that nobody knows.
alter table account no force row level security;
insert into secret_key (id, generation, wrapped) select 'server', 0, ''
  where exists (select 1 from account) or exists (select 1 from edition);
alter table account force row level security;

-- With which of them the member sets of an edition are hashed and drawn, for as long as it lives;
-- the first where it is null.
alter table edition add column key_generation text;
