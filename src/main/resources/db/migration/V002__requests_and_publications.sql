create table library (
  id uuid primary key,
  name text not null unique
);

-- The request row is the queue and the only authority on its state.
create table analysis_request (
  id uuid primary key,
  library_id uuid not null references library,
  kind text not null check (kind in ('RESIDENTS', 'MEMBERS', 'COMBINED')),
  edition_id bigint not null references edition,
  work_area text not null,
  note text not null default '',
  state text not null check (state in ('READY', 'RUNNING', 'PUBLISHED', 'REJECTED', 'CANCELLED', 'DEAD', 'HELD')),
  phase text,
  percent smallint not null default 0 check (percent between 0 and 100),
  reason text,
  token integer not null default 0,
  attempt integer not null default 0,
  max_attempts integer not null default 5,
  owner text,
  lease_until timestamptz,
  run_at timestamptz not null default clock_timestamp(),
  created_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  version integer not null default 1,
  check ((state = 'RUNNING') = (lease_until is not null)),
  check ((state = 'RUNNING') = (owner is not null))
);
create index analysis_request_ready on analysis_request (run_at) where state = 'READY';
create index analysis_request_running on analysis_request (lease_until) where state = 'RUNNING';

-- What a member file was reduced to while it streamed in. Counts only.
create table member_counts (
  request_id uuid primary key references analysis_request on delete cascade,
  counts text not null,
  report text not null
);

-- What one step of the analysis job hands to the next.
create table analysis_work (
  request_id uuid not null references analysis_request on delete cascade,
  name text not null,
  token integer not null,
  content bytea not null,
  primary key (request_id, name)
);

create table publication (
  id uuid primary key,
  request_id uuid not null unique references analysis_request,
  library_id uuid not null references library,
  kind text not null check (kind in ('RESIDENTS', 'MEMBERS', 'COMBINED')),
  edition_id bigint not null references edition,
  year smallint not null,
  version integer not null,
  pages integer not null check (pages > 0),
  template_version text not null,
  software_version text not null,
  token integer not null,
  published_at timestamptz not null,
  work_area text not null,
  unique (library_id, kind, year, version)
);

create table publication_file (
  publication_id uuid not null references publication,
  name text not null,
  media_type text not null,
  sha256 text not null,
  size bigint not null,
  content bytea not null,
  primary key (publication_id, name)
);

-- A published version is never overwritten and never removed.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a publication is never changed';
end $$;
create trigger publication_is_final before update or delete on publication
  for each row execute function refuse_change();
create trigger publication_file_is_final before update or delete on publication_file
  for each row execute function refuse_change();
