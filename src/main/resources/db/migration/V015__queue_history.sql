-- Everything that becomes of a request, as the database saw it: with the token that was current and
-- the node that did it. Nobody changes it afterwards.
create table analysis_request_event (
  id bigint generated always as identity primary key,
  request_id uuid not null references analysis_request,
  library_id uuid not null references library,
  state text not null,
  phase text,
  percent smallint not null,
  token integer not null,
  attempt integer not null,
  node text not null,
  at timestamptz not null default clock_timestamp()
);
create index analysis_request_event_request on analysis_request_event (request_id, id);
create trigger analysis_request_event_is_final before update or delete on analysis_request_event
  for each row execute function refuse_change();

create function record_request_event() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  insert into analysis_request_event
    (request_id, library_id, state, phase, percent, token, attempt, node)
  values (new.id, new.library_id, new.state, new.phase, new.percent, new.token, new.attempt,
    coalesce(nullif(current_setting('publiekswijzer.node', true), ''), session_user));
  return null;
end $$;
revoke all on function record_request_event from public;
create trigger analysis_request_is_accepted after insert on analysis_request
  for each row execute function record_request_event();
create trigger analysis_request_is_changed after update on analysis_request
  for each row when ((old.state, old.phase, old.percent, old.token, old.attempt)
    is distinct from (new.state, new.phase, new.percent, new.token, new.attempt))
  execute function record_request_event();

-- Which servers share this database, and when each was last heard of.
create table node (
  name text primary key,
  software text not null,
  workers integer not null,
  started_at timestamptz not null default clock_timestamp(),
  seen_at timestamptz not null default clock_timestamp()
);

-- The turn of a request among those of its own library; and before all others, by the administrator.
alter table analysis_request add column priority smallint not null default 5
  check (priority between 1 and 9);
alter table analysis_request add column rush boolean not null default false;

alter table analysis_request_event enable row level security;
alter table analysis_request_event force row level security;
create policy own_libraries on analysis_request_event to publiekswijzer_web
  using (library_id = any ((select permitted_libraries())::uuid[]))
  with check (library_id = any ((select permitted_libraries())::uuid[]));
create policy all_work on analysis_request_event for select to publiekswijzer_worker using (true);
do $$
begin
  execute format('create policy recorded on analysis_request_event for insert to %I'
    || ' with check (true)', current_user);
end $$;
grant select on analysis_request_event to publiekswijzer_web, publiekswijzer_worker;
grant select, insert, update, delete on node to publiekswijzer_worker;
