-- The second digest of each file, for the manifests of packages: the database computes it, so that
-- no package has to read its files twice, and no writer can tell another one.
alter table publication_file add column sha512 text not null
  generated always as (encode(sha512(content), 'hex')) stored;

-- How publications of a release were computed: catalogue, templates, formulas and rules, as they
-- were when that release ran. They go with every package of it, also after later releases.
create table algorithm_file (
  software_version text not null,
  template_version text not null,
  name text not null,
  content bytea not null,
  sha256 text not null generated always as (encode(sha256(content), 'hex')) stored,
  sha512 text not null generated always as (encode(sha512(content), 'hex')) stored,
  primary key (software_version, template_version, name)
);
create trigger algorithm_file_is_final before update or delete on algorithm_file
  for each row execute function refuse_change();
grant select on algorithm_file to publiekswijzer_web;
grant select, insert on algorithm_file to publiekswijzer_worker;

-- The payload of the package of each publication as it was first made, so that its manifests stay
-- the same for ever, whatever later releases and settings would make of it. What lies in other
-- tables is named, not copied: 'file' of the publication, 'algorithm' of its release.
create table publication_payload (
  publication_id uuid not null references publication,
  library_id uuid not null references library,
  position integer not null,
  path text not null,
  source text not null check (source in ('made', 'file', 'algorithm')),
  content bytea,
  size bigint not null check (size >= 0),
  sha256 text not null,
  sha512 text not null,
  primary key (publication_id, position),
  unique (publication_id, path),
  check ((source = 'made') = (content is not null)),
  check (content is null or size = octet_length(content)),
  check (content is null or sha512 = encode(sha512(content), 'hex'))
);
create trigger publication_payload_is_final before update or delete on publication_payload
  for each row execute function refuse_change();
alter table publication_payload enable row level security;
alter table publication_payload force row level security;
create policy own_libraries on publication_payload to publiekswijzer_web
  using (library_id = any ((select permitted_libraries())::uuid[]))
  with check (library_id = any ((select permitted_libraries())::uuid[]));
create policy all_work on publication_payload to publiekswijzer_worker
  using (true) with check (true);
grant select on publication_payload to publiekswijzer_web;
grant select, insert on publication_payload to publiekswijzer_worker;

-- What happened to a publication after it was published, by the terms of PREMIS: never a person,
-- never content.
create table preservation_event (
  id bigint generated always as identity primary key,
  publication_id uuid not null references publication,
  library_id uuid not null references library,
  kind text not null check (kind in ('FIXITY_CHECK', 'REPLICATION', 'DELETION')),
  happened_at timestamptz not null,
  passed boolean not null,
  detail text not null,
  agent text not null
);
create index preservation_event_publication on preservation_event (publication_id);
create trigger preservation_event_is_final before update or delete on preservation_event
  for each row execute function refuse_change();
alter table preservation_event enable row level security;
alter table preservation_event force row level security;
create policy own_libraries on preservation_event to publiekswijzer_web
  using (library_id = any ((select permitted_libraries())::uuid[]))
  with check (library_id = any ((select permitted_libraries())::uuid[]));
create policy all_work on preservation_event to publiekswijzer_worker
  using (true) with check (true);
grant select on preservation_event to publiekswijzer_web;
grant select, insert on preservation_event to publiekswijzer_worker;
