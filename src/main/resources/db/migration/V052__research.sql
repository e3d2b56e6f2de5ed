-- The register of customer research: studies, what they found, and what staff expected before the
-- figures were shown.
--
-- Who reads a study is told by its owner and its readers. The owner is a library, a support
-- organisation, or, without either, the country. Its readers are everybody, the owner alone, or all
-- libraries of the support organisation of the owner. Rules in this database know the libraries of
-- the caller (permitted_libraries); a consultant and the core team work for no library, so a
-- transaction also says for which organisation its caller works: the id of a support organisation,
-- "national", or nothing. Support is looked up by province on the day of reading, so that a library
-- that moves to another province reads what its new neighbours share, and nobody keeps a list.
-- A concept is for its owner alone, whatever its readers.

create table study (
  id uuid primary key,
  owner_library_id uuid references library,
  owner_supporter_id uuid references support_organisation,
  readers text not null check (readers in ('EVERYBODY', 'SUPPORTED', 'OWNER')),
  state text not null check (state in ('CONCEPT', 'PUBLISHED', 'WITHDRAWN')),
  title text not null,
  question text not null,
  design text not null check (design in ('COUNT', 'SAMPLE', 'OPEN_CALL', 'CONVERSATIONS')),
  method text not null,
  began date not null,
  ended date not null,
  n integer not null check (n > 0),
  -- Of every hundred that were asked; null where nobody was, or where it is not known.
  response numeric check (response > 0 and response <= 100),
  summary text not null,
  link text not null check (link = '' or link like 'https://%'),
  licence text not null,
  entered_at timestamptz not null,
  version integer not null default 1,
  check (began <= ended),
  check (owner_library_id is null or owner_supporter_id is null),
  -- The country has no support organisation.
  check (readers <> 'SUPPORTED' or owner_library_id is not null or owner_supporter_id is not null)
);
create index study_ended on study (ended);

create table finding (
  id uuid primary key,
  study_id uuid not null references study,
  place integer generated always as identity,
  text text not null check (length(text) <= 280),
  number numeric,
  unit text not null,
  margin numeric check (margin > 0),
  -- Of the group that it is about; of fewer than ten people nothing is told.
  n integer not null check (n >= 10),
  -- Derived of n and the design of the study whenever either is written.
  strength text not null check (strength in ('SUBSTANTIATED', 'INDICATION', 'SIGNAL')),
  check (margin is null or number is not null)
);
create index finding_study on finding (study_id);

create table finding_tag (
  finding_id uuid not null references finding on delete cascade,
  kind text not null check (kind in ('SEGMENT', 'THEME', 'PROPOSITION')),
  -- Name of the segmentation of a segment or a theme; empty for a proposition.
  segmentation text not null,
  code text not null,
  primary key (finding_id, kind, segmentation, code),
  check ((kind = 'PROPOSITION') = (segmentation = ''))
);
create index finding_tag_code on finding_tag (kind, code);

create function caller_organisation() returns text language sql stable as $$
  select coalesce(current_setting('publiekswijzer.organisation', true), '')
$$;

create function supporter_today(library uuid) returns uuid language sql stable as $$
  select p.support_organisation_id from library l join support_province p on p.province = l.province
  where l.id = library
    and current_date between p.valid_from and coalesce(p.valid_until, date 'infinity')
  limit 1
$$;

-- Of the libraries of the caller, and the caller's own, as texts.
create function caller_supporters() returns text[] language sql stable as $$
  select array(select supporter_today(l)::text from unnest(permitted_libraries()) l
    union select caller_organisation())
$$;

do $$
declare
  owned text := '(s.owner_library_id = any ((select permitted_libraries())::uuid[])'
    || ' or s.owner_supporter_id::text = (select caller_organisation())'
    || ' or s.owner_library_id is null and s.owner_supporter_id is null'
    || ' and (select caller_organisation()) = ''national'')';
  readable text := '(' || owned || ' or s.state <> ''CONCEPT'' and (s.readers = ''EVERYBODY'''
    || ' or s.readers = ''SUPPORTED'''
    || ' and coalesce(s.owner_supporter_id, supporter_today(s.owner_library_id))::text'
    || ' = any ((select caller_supporters())::text[])))';
  -- The tables, each with the study that a row of it belongs to.
  of_finding text := 'exists (select 1 from study s where s.id = study_id and %s)';
  of_tag text := 'exists (select 1 from finding f join study s on s.id = f.study_id'
    || ' where f.id = finding_id and %s)';
  part text;
begin
  foreach part in array array['study', 'finding', 'finding_tag'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('create policy all_work on %I to publiekswijzer_worker'
      || ' using (true) with check (true)', part);
    execute format('create policy readers on %I to publiekswijzer_web using (%s) with check (%s)',
      part,
      case part when 'study' then replace(readable, 's.', '')
        when 'finding' then format(of_finding, readable) else format(of_tag, readable) end,
      case part when 'study' then replace(owned, 's.', '')
        when 'finding' then format(of_finding, owned) else format(of_tag, owned) end);
    -- Who may read may not yet change.
    execute format('create policy owners_change on %I as restrictive for update'
      || ' to publiekswijzer_web using (%s)', part,
      case part when 'study' then replace(owned, 's.', '')
        when 'finding' then format(of_finding, owned) else format(of_tag, owned) end);
    execute format('create policy owners_remove on %I as restrictive for delete'
      || ' to publiekswijzer_web using (%s)', part,
      case part when 'study' then 'false'
        when 'finding' then format(of_finding, owned) else format(of_tag, owned) end);
  end loop;
end $$;
grant select, insert, update on study to publiekswijzer_web;
grant select, insert, update, delete on finding, finding_tag to publiekswijzer_web;
grant select, insert on study, finding, finding_tag to publiekswijzer_worker;

-- What somebody at a library thought of its work area, before the figures were there. Nobody's name
-- is kept with it.
create table expectation (
  id uuid primary key,
  library_id uuid not null references library,
  edition_id bigint not null references edition on delete cascade,
  -- Codes of the three segments thought largest, the largest first, with commas between.
  segments text not null check (segments ~ '^[^,]+,[^,]+,[^,]+$'),
  -- Households with a member, of every hundred.
  reach numeric not null check (reach between 0 and 100),
  entered_at timestamptz not null
);
create index expectation_library on expectation (library_id, edition_id);
alter table expectation enable row level security;
alter table expectation force row level security;
create policy own_libraries on expectation to publiekswijzer_web
  using (library_id = any ((select permitted_libraries())::uuid[]))
  with check (library_id = any ((select permitted_libraries())::uuid[])
    and not exists (select 1 from publication p where p.library_id = expectation.library_id
      and p.edition_id = expectation.edition_id));
create policy all_work on expectation to publiekswijzer_worker using (true) with check (true);
grant select, insert on expectation to publiekswijzer_web, publiekswijzer_worker;
