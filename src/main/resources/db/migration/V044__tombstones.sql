-- Why a publication is no longer given out: it was withdrawn, or destroyed. What it was stays
-- known for good, and so does its number.
create table publication_tombstone (
  publication_id uuid not null references publication,
  library_id uuid not null references library,
  kind text not null check (kind in ('WITHDRAWN', 'DESTROYED')),
  at timestamptz not null,
  reason text not null check (length(btrim(reason)) >= 10),
  -- Role and organisation; never a person, whom the audit knows.
  decided_by text not null,
  successor_id uuid references publication check (successor_id <> publication_id),
  -- Of its PDF.
  sha256 text not null,
  primary key (publication_id, kind)
);
create trigger publication_tombstone_is_final before update or delete on publication_tombstone
  for each row execute function refuse_change();
alter table publication_tombstone enable row level security;
alter table publication_tombstone force row level security;
create policy own_libraries on publication_tombstone to publiekswijzer_web
  using (library_id = any ((select permitted_libraries())::uuid[]))
  with check (library_id = any ((select permitted_libraries())::uuid[]));
create policy all_work on publication_tombstone to publiekswijzer_worker
  using (true) with check (true);
grant select on publication_tombstone to publiekswijzer_web;
grant select, insert on publication_tombstone to publiekswijzer_worker;

-- Whatever a page or the interface asks: its bytes are out of reach from then on.
create policy given_out on publication_file as restrictive for select to publiekswijzer_web
  using (publication_id not in (select publication_id from publication_tombstone));
create policy given_out on publication_payload as restrictive for select to publiekswijzer_web
  using (publication_id not in (select publication_id from publication_tombstone));

alter table preservation_event drop constraint preservation_event_kind_check;
alter table preservation_event add constraint preservation_event_kind_check check (kind in
  ('FIXITY_CHECK', 'REPLICATION', 'DELETION', 'DEACCESSION', 'MODIFICATION'));
