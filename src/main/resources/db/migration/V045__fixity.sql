-- Every publication is read again from time to time and compared with its digests. A round is over
-- when each publication that was there when it began was read once.
create table fixity_round (
  number integer primary key check (number > 0),
  begun_at timestamptz not null,
  -- The next portion is read no sooner: so many bytes a minute, whatever node reads.
  next_at timestamptz not null,
  publications integer not null default 0,
  files bigint not null default 0,
  bytes bigint not null default 0,
  failures integer not null default 0,
  ended_at timestamptz,
  -- What the log holds the digests of, and its entry.
  report text,
  entry bigint unique references log_entry,
  check ((ended_at is null) = (report is null)),
  check ((ended_at is null) = (entry is null))
);
create unique index fixity_round_running on fixity_round ((true)) where ended_at is null;
create function refuse_round_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.ended_at is not null then
    raise exception 'a round that is over is never changed';
  end if;
  return new;
end $$;
create trigger fixity_round_is_final before update or delete on fixity_round
  for each row execute function refuse_round_change();
grant select, insert, update on fixity_round to publiekswijzer_worker;

-- When each publication was read last, and in which round.
create table fixity_check (
  publication_id uuid primary key references publication,
  library_id uuid not null references library,
  round integer not null references fixity_round,
  checked_at timestamptz not null
);
alter table fixity_check enable row level security;
alter table fixity_check force row level security;
create policy all_work on fixity_check to publiekswijzer_worker using (true) with check (true);
grant select, insert, update on fixity_check to publiekswijzer_worker;

-- What is not as it was published. It stays open until a check finds it as it was.
create table fixity_finding (
  id uuid primary key default gen_random_uuid(),
  publication_id uuid not null references publication,
  library_id uuid not null references library,
  store text not null check (store in ('DATABASE', 'COPY')),
  -- In the database the number of the publication and the name of the file; in the copy a path.
  path text not null,
  -- Name of the file of the publication; none for other parts of its package.
  file text,
  algorithm text not null check (algorithm in ('SHA-256', 'SHA-512')),
  expected text not null,
  found text not null,
  found_at timestamptz not null,
  closed_at timestamptz,
  check (closed_at >= found_at)
);
create unique index fixity_finding_open
  on fixity_finding (publication_id, store, path, algorithm) where closed_at is null;
alter table fixity_finding enable row level security;
alter table fixity_finding force row level security;
create policy own_libraries on fixity_finding to publiekswijzer_web
  using (library_id = any ((select permitted_libraries())::uuid[]))
  with check (library_id = any ((select permitted_libraries())::uuid[]));
create policy all_work on fixity_finding to publiekswijzer_worker using (true) with check (true);
grant select on fixity_finding to publiekswijzer_web;
grant select, insert on fixity_finding to publiekswijzer_worker;
grant update (closed_at) on fixity_finding to publiekswijzer_worker;

-- The only way in which bytes of a publication are ever replaced: those that are not what was
-- published, by those that were, as their digest proves. Says whether it was so.
create policy put_back on publication_file to current_user
  using (publication_id::text = current_setting('publiekswijzer.put_back', true));
create function put_back_publication_file(publication uuid, file text, bytes bytea)
  returns boolean language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  replaced integer;
begin
  perform set_config('publiekswijzer.put_back', publication::text, true);
  -- Nobody else writes files until the transaction ends, so nothing slips by.
  alter table publication_file disable trigger publication_file_is_final;
  update publication_file f set content = bytes
    where f.publication_id = publication and f.name = file
      and encode(sha256(f.content), 'hex') <> f.sha256
      and encode(sha256(bytes), 'hex') = f.sha256;
  get diagnostics replaced = row_count;
  alter table publication_file enable trigger publication_file_is_final;
  perform set_config('publiekswijzer.put_back', '', true);
  return replaced = 1;
end $$;
revoke all on function put_back_publication_file from public;
grant execute on function put_back_publication_file to publiekswijzer_worker;

-- A letter about the fixity of all publications, one a month.
create table fixity_letter (
  month date primary key check (extract(day from month) = 1),
  made_at timestamptz not null,
  pages integer not null check (pages > 0),
  content bytea not null,
  sha256 text not null generated always as (encode(sha256(content), 'hex')) stored
);
create trigger fixity_letter_is_final before update or delete on fixity_letter
  for each row execute function refuse_change();
grant select, insert on fixity_letter to publiekswijzer_worker;
