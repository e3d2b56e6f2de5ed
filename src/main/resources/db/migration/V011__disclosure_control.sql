-- Which publication a request ended in: its own, or an earlier one of the same member set.
alter table analysis_request add column publication_id uuid references publication;
update analysis_request r set publication_id = p.id from publication p where p.request_id = r.id;

-- Why a request waits for a person, for which earlier request, and what that person decided.
alter table analysis_request add column held_for text
  check (held_for in ('NEAR_AN_EARLIER', 'NEAR_ANOTHER_LIBRARYS', 'BUDGET'));
alter table analysis_request add column resembles uuid references analysis_request;
alter table analysis_request add column approved text not null default '';
alter table analysis_request add constraint held_has_reason
  check (state <> 'HELD' or held_for is not null);

-- What is kept of the set of member households of a file: no household can be read from it.
create table member_set (
  request_id uuid primary key references analysis_request on delete cascade,
  library_id uuid not null references library,
  edition_id bigint not null references edition on delete cascade,
  digest text not null,
  households integer not null,
  sketch bytea not null
);
create index member_set_edition on member_set (edition_id, library_id);

-- What was released: which rule decided each cell, under which key, after which comparisons.
create table release_log (
  publication_id uuid primary key references publication,
  library_id uuid not null references library,
  analysis text not null,
  key_id text not null,
  set_digest text not null,
  noise boolean not null,
  cells text not null,
  before_hash text not null,
  after_hash text not null,
  compared_with integer not null,
  approved text not null,
  released_at timestamptz not null
);
create trigger release_log_is_final before update or delete on release_log
  for each row execute function refuse_change();

-- A library that signed for publication without the noise.
create table noise_waiver (
  library_id uuid primary key references library on delete cascade,
  signed_by text not null,
  statement text not null,
  signed_at timestamptz not null
);

do $$
declare
  owned text;
begin
  foreach owned in array array['member_set', 'release_log', 'noise_waiver'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy own_libraries on %I to publiekswijzer_web'
      || ' using (library_id = any ((select permitted_libraries())::uuid[]))'
      || ' with check (library_id = any ((select permitted_libraries())::uuid[]))', owned);
    execute format('create policy all_work on %I to publiekswijzer_worker'
      || ' using (true) with check (true)', owned);
  end loop;
end $$;
grant insert on member_set to publiekswijzer_web;
grant select, delete on member_set to publiekswijzer_worker;
grant select on release_log to publiekswijzer_web;
grant select, insert on release_log to publiekswijzer_worker;
grant select, insert, update, delete on noise_waiver to publiekswijzer_web;
grant select on noise_waiver to publiekswijzer_worker;
