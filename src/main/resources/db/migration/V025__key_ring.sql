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
grant update (wrapped) on secret_key to publiekswijzer_worker;

-- With which of them the member sets of an edition are hashed and drawn, for as long as it lives;
-- the first where it is null.
alter table edition add column key_generation text;
