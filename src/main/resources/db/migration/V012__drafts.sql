-- A request that somebody is still filling in. It becomes a request of the same id.
create table request_draft (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  library_id uuid not null references library on delete cascade,
  kind text not null check (kind in ('RESIDENTS', 'MEMBERS', 'COMBINED')),
  edition_id bigint not null references edition on delete cascade,
  work_area text,
  report text,
  themes text not null default '',
  note text not null default '',
  saved_at timestamptz not null,
  version integer not null default 1
);
create index request_draft_account on request_draft (account_id);

-- What its member file was reduced to. The pages write it and cannot read it back: sending the
-- draft moves it.
create table draft_counts (
  draft_id uuid primary key references request_draft on delete cascade,
  library_id uuid not null references library on delete cascade,
  edition_id bigint not null references edition on delete cascade,
  counts text not null,
  digest text not null,
  households integer not null,
  sketch bytea not null
);

-- The themes that a library wants to read about first.
alter table analysis_request add column themes text not null default '';

do $$
declare
  owned text;
begin
  foreach owned in array array['request_draft', 'draft_counts'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy own_libraries on %I to publiekswijzer_web'
      || ' using (library_id = any ((select permitted_libraries())::uuid[]))'
      || ' with check (library_id = any ((select permitted_libraries())::uuid[]))', owned);
    execute format('create policy all_work on %I to publiekswijzer_worker'
      || ' using (true) with check (true)', owned);
  end loop;
  -- For the function below, which acts for the libraries of its transaction.
  foreach owned in array array['draft_counts', 'member_counts', 'member_set'] loop
    execute format('create policy sending on %I to %I'
      || ' using (library_id = any ((select permitted_libraries())::uuid[]))'
      || ' with check (library_id = any ((select permitted_libraries())::uuid[]))',
      owned, current_user);
  end loop;
end $$;

create function send_draft_counts(draft uuid) returns void language sql
  security definer set search_path = public, pg_temp as $$
  insert into member_counts (request_id, library_id, counts)
    select draft_id, library_id, counts from draft_counts where draft_id = draft;
  insert into member_set (request_id, library_id, edition_id, digest, households, sketch)
    select draft_id, library_id, edition_id, digest, households, sketch
    from draft_counts where draft_id = draft;
  delete from draft_counts where draft_id = draft;
$$;
revoke all on function send_draft_counts from public;
grant execute on function send_draft_counts to publiekswijzer_web;

grant select, insert, update, delete on request_draft to publiekswijzer_web;
grant insert, delete on draft_counts to publiekswijzer_web;
grant select (draft_id, library_id) on draft_counts to publiekswijzer_web;
grant select (id, saved_at), delete on request_draft to publiekswijzer_worker;
