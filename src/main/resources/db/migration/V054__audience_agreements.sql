-- One to five files of one area that are looked at together: what an organisation reaches with
-- what, or what two to five organisations that agreed to it reach together. Only the worker reads
-- and writes them, for whom a use case found to be a party.
create table audience_agreement (
  id uuid primary key,
  name text not null check (btrim(name) <> ''),
  purpose text not null check (btrim(purpose) <> ''),
  proposer uuid not null references library,
  edition_id bigint not null references edition,
  work_area text not null,
  created_at timestamptz not null,
  created_by text not null,
  -- Last day on which it can still be signed and delivered to.
  closes_on date not null,
  ended_at timestamptz,
  outcome text check (outcome in ('PUBLISHED', 'WITHDRAWN', 'DECLINED', 'EXPIRED', 'REFUSED')),
  reason text not null default '',
  check ((ended_at is null) = (outcome is null)),
  check (outcome is null or outcome = 'PUBLISHED' or btrim(reason) <> '')
);
create table audience_party (
  agreement_id uuid not null references audience_agreement,
  position integer not null check (position between 1 and 5),
  library_id uuid not null references library,
  audience text not null check (audience in ('MEMBERS', 'VISITORS', 'PARTICIPANTS',
    'EBOOK_READERS', 'NEWSLETTER_READERS', 'THEATRE_VISITORS', 'MUSEUM_VISITORS',
    'SPORTS_MEMBERS', 'OTHERS')),
  signed_at timestamptz,
  signed_by text,
  -- Whether the others may see its own numbers.
  shares_numbers boolean not null default false,
  primary key (agreement_id, position),
  unique (agreement_id, library_id, audience),
  check ((signed_at is null) = (signed_by is null))
);
create index audience_party_of_library on audience_party (library_id);

-- What is needed until the publication, and gone afterwards: the key under which households of
-- these files alone were hashed, encrypted, and what was hashed.
create table audience_key (
  agreement_id uuid primary key references audience_agreement,
  wrapped text not null
);
create table audience_file (
  agreement_id uuid not null,
  position integer not null,
  delivered_at timestamptz not null,
  delivered_by text not null,
  reference_date date,
  key_id text not null,
  set_digest text not null,
  -- With the noise of the file, by cell, the whole in front.
  drawn integer[] not null,
  sketches bytea not null,
  primary key (agreement_id, position),
  foreign key (agreement_id, position) references audience_party
);

create table audience_publication (
  agreement_id uuid primary key references audience_agreement,
  number text not null unique,
  made_at timestamptz not null,
  figures text not null,
  pages integer not null check (pages > 0),
  content bytea not null,
  sha256 text not null generated always as (encode(sha256(content), 'hex')) stored
);
create sequence audience_number;
create trigger audience_publication_is_final before update or delete on audience_publication
  for each row execute function refuse_change();

grant select, insert, update on audience_agreement, audience_party to publiekswijzer_worker;
grant select, insert, delete on audience_key, audience_file to publiekswijzer_worker;
grant select, insert on audience_publication to publiekswijzer_worker;
grant usage on sequence audience_number to publiekswijzer_worker;

do $$
declare
  kept text;
begin
  foreach kept in array array['audience_agreement', 'audience_party', 'audience_key',
      'audience_file', 'audience_publication'] loop
    execute format('alter table %I enable row level security', kept);
    execute format('alter table %I force row level security', kept);
    execute format('create policy all_work on %I to publiekswijzer_worker using (true)'
      || ' with check (true)', kept);
  end loop;
end $$;

alter table privacy_charge drop constraint privacy_charge_level_check;
alter table privacy_charge add constraint privacy_charge_level_check
  check (level in ('SEGMENTS', 'CARDS', 'BRANCHES', 'GROUPS', 'SHARED', 'OB-1', 'EXACT'));
