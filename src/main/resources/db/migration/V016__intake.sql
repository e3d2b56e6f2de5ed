-- The answer that a request got when it was taken in, given again to an account that sends the same
-- once more with the same key. Of the file there is a keyed digest.
create table request_answer (
  request_id uuid primary key references analysis_request on delete cascade,
  library_id uuid not null references library,
  account_id uuid not null references account on delete cascade,
  key text not null check (length(key) between 1 and 255),
  fingerprint text not null,
  answer text not null,
  unique (account_id, key)
);

-- Keys of requests that are being read now. One that is older than an upload may take is of a node
-- that died, and is taken over.
create table request_claim (
  account_id uuid not null references account on delete cascade,
  key text not null,
  claim uuid not null,
  claimed_at timestamptz not null default clock_timestamp(),
  primary key (account_id, key)
);

alter table request_answer enable row level security;
alter table request_answer force row level security;
create policy own_libraries on request_answer to publiekswijzer_web
  using (library_id = any ((select permitted_libraries())::uuid[]))
  with check (library_id = any ((select permitted_libraries())::uuid[]));
create policy all_work on request_answer to publiekswijzer_worker using (true) with check (true);
alter table request_claim enable row level security;
alter table request_claim force row level security;
create policy all_work on request_claim to publiekswijzer_worker using (true) with check (true);

grant insert on request_answer to publiekswijzer_web;
grant select on request_answer to publiekswijzer_worker;
grant select, insert, update, delete on request_claim to publiekswijzer_worker;

-- How long a request takes once it has its turn, by which those are told who must come back later.
alter table analysis_request add column claimed_at timestamptz;
create index analysis_request_finished on analysis_request (finished_at) where state = 'PUBLISHED';
create index analysis_request_waiting on analysis_request (library_id) where state = 'READY';
