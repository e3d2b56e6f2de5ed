-- The transparency log of publications (RFC 6962, c2sp.org): its entries, the complete subtrees over
-- them, what was signed of it, its keys, and the logs of others that this server is a witness of.
create table log_entry (
  index bigint primary key check (index >= 0),
  leaf bytea not null check (octet_length(leaf) between 1 and 65535),
  leaf_hash bytea not null generated always as (sha256('\x00'::bytea || leaf)) stored,
  added_at timestamptz not null default clock_timestamp()
);
-- At level 0 the hashes of the leaves.
create table log_node (
  level smallint not null check (level between 0 and 62),
  index bigint not null check (index >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (level, index)
);
create table log_checkpoint (
  number bigint generated always as identity primary key,
  origin text not null,
  size bigint not null check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  note text not null,
  at timestamptz not null
);

-- Index of the first entry, or the first one under a subtree, that its hashes do not follow from, or that is not there; null when all do
-- and nothing was signed beyond them.
create function first_broken_log_entry() returns bigint language sql stable as $$
  select min(broken) from (
    select coalesce(e.index, n.index) as broken
      from log_entry e full join (select * from log_node where level = 0) n using (index)
      where e.leaf_hash is distinct from n.hash
    union all
    select n.index << n.level from log_node n
      left join log_node l on l.level = n.level - 1 and l.index = 2 * n.index
      left join log_node r on r.level = n.level - 1 and r.index = 2 * n.index + 1
      where n.level > 0 and n.hash is distinct from sha256('\x01'::bytea || l.hash || r.hash)
    union all
    select l.index << l.level from log_node l
      join log_node r on r.level = l.level and r.index = l.index + 1
      where l.index % 2 = 0 and not exists (select 1 from log_node n
        where n.level = l.level + 1 and n.index = l.index / 2)
    union all
    select count(*) from log_entry having count(*) <> coalesce(max(index) + 1, 0)
      or count(*) < coalesce((select size from log_checkpoint order by number desc limit 1), 0)
  ) found
$$;

create function refuse_log_change() returns trigger language plpgsql as $$
begin
  raise exception 'the log of publications is never changed';
end $$;
create trigger log_entry_is_final before update or delete or truncate on log_entry
  for each statement execute function refuse_log_change();
create trigger log_node_is_final before update or delete or truncate on log_node
  for each statement execute function refuse_log_change();
create trigger log_checkpoint_is_final before update or delete or truncate on log_checkpoint
  for each statement execute function refuse_log_change();

-- A checkpoint never takes back what an earlier one of the same log said. A log that has ended is
-- followed by one of another origin.
create function refuse_fork() returns trigger language plpgsql as $$
begin
  if exists (select 1 from log_checkpoint c where c.origin = new.origin
      and (c.size > new.size or (c.size = new.size and c.root <> new.root))) then
    raise exception 'the log was signed at another state: size %', new.size;
  end if;
  return new;
end $$;
create trigger log_checkpoint_follows before insert on log_checkpoint
  for each row execute function refuse_fork();

-- The only way to an entry. Others wait until the transaction ends, so call it last; the entries
-- then stand in the order of the commits. Gives the index.
create function append_log(leaf bytea) returns bigint language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  entry bigint;
  place bigint;
  height smallint := 0;
  hashed bytea := sha256('\x00'::bytea || leaf);
begin
  perform pg_advisory_xact_lock(5170444);
  select coalesce(max(e.index) + 1, 0) into entry from log_entry e;
  insert into log_entry (index, leaf) values (entry, leaf);
  place := entry;
  loop
    insert into log_node (level, index, hash) values (height, place, hashed);
    exit when place % 2 = 0;
    select sha256('\x01'::bytea || n.hash || hashed) into strict hashed from log_node n
      where n.level = height and n.index = place - 1;
    height := height + 1;
    place := place / 2;
  end loop;
  return entry;
end $$;
revoke all on function append_log from public;
grant execute on function append_log to publiekswijzer_web, publiekswijzer_worker;
grant select on log_entry, log_node, log_checkpoint
  to publiekswijzer_web, publiekswijzer_worker;
grant insert on log_checkpoint to publiekswijzer_worker;

-- The keys that sign, each wrapped by the key ring (V025). A replaced secret begins a new generation.
create table log_key (
  type text not null check (type in ('LOG', 'WITNESS')),
  generation integer not null check (generation >= 0),
  verifier text not null unique,
  wrapped text not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (type, generation)
);
create trigger log_key_is_final before update or delete or truncate on log_key
  for each statement execute function refuse_log_change();
grant select, insert on log_key to publiekswijzer_worker;
grant select (type, generation, verifier) on log_key to publiekswijzer_web;

-- What witnesses signed of the log.
create table log_cosignature (
  origin text not null,
  size bigint not null check (size > 0),
  verifier text not null,
  line text not null,
  at timestamptz not null,
  primary key (origin, size, verifier)
);
create trigger log_cosignature_is_final before update or delete or truncate on log_cosignature
  for each statement execute function refuse_log_change();
grant select, insert on log_cosignature to publiekswijzer_worker;
grant select on log_cosignature to publiekswijzer_web;

-- The newest checkpoint of each log of others that this server signed for as a witness.
create table log_witnessed (
  origin text primary key,
  size bigint not null check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  note text not null,
  at timestamptz not null
);
create function refuse_shrinking() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.origin <> old.origin or new.size < old.size
      or (new.size = old.size and new.root <> old.root) then
    raise exception 'what was witnessed of % cannot be taken back', old.origin;
  end if;
  return new;
end $$;
create trigger log_witnessed_only_grows before update or delete on log_witnessed
  for each row execute function refuse_shrinking();
grant select, insert, update on log_witnessed to publiekswijzer_worker;
