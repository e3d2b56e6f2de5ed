-- A series is one library, one kind of report and one work area; its versions are a year and a number
-- within it.

-- The areas of an edition that a work area names, as whole municipalities where all of theirs are
-- among them, and as postcodes: the same set of areas is the same text, however it was named.
create function canonical_work_area(edition bigint, area text) returns text
  language sql stable set search_path = public, pg_temp as $$
  with named as (
    select a.postcode4, a.municipality_code as code from postcode_area a
    where a.edition_id = edition
      and (a.municipality_code = any (string_to_array(split_part(area, '|', 1), ','))
        or a.postcode4::text = any (string_to_array(split_part(area, '|', 2), ',')))
  ), whole as (
    select n.code from named n group by n.code
    having count(*) = (select count(*) from postcode_area p
      where p.edition_id = edition and p.municipality_code = n.code)
  )
  select coalesce((select string_agg(code, ',' order by code) from whole), '') || '|'
    || coalesce((select string_agg(postcode4::text, ',' order by postcode4) from named
      where code not in (select code from whole)), '')
$$;
revoke all on function canonical_work_area from public;
grant execute on function canonical_work_area to publiekswijzer_web, publiekswijzer_worker;

create table publication_series (
  id uuid primary key default gen_random_uuid(),
  library_id uuid not null references library,
  kind text not null check (kind in ('RESIDENTS', 'MEMBERS', 'COMBINED')),
  -- Within the library and the kind, in the order in which they came; never used again.
  number integer not null check (number > 0),
  work_area text not null,
  -- What the work area is called.
  title text not null,
  unique (library_id, kind, work_area),
  unique (library_id, kind, number)
);
alter table publication_series enable row level security;
alter table publication_series force row level security;
create policy own_libraries on publication_series to publiekswijzer_web
  using (library_id = any ((select permitted_libraries())::uuid[]))
  with check (library_id = any ((select permitted_libraries())::uuid[]));
create policy all_work on publication_series to publiekswijzer_worker
  using (true) with check (true);
grant select on publication_series to publiekswijzer_web;
grant select, insert on publication_series to publiekswijzer_worker;

-- What there is becomes series; numbers of publications stay as they were printed.
alter table publication no force row level security;
alter table publication_file no force row level security;
alter table publication_series no force row level security;
alter table analysis_request no force row level security;
alter table publication add column series_id uuid references publication_series;
-- How it is cited; what was published before has the number of its request printed in it.
alter table publication add column number text;
-- Why there is this version, in words.
alter table publication add column reason text not null default '';
-- The code of libraries and archives (ISO 15511), where it is known.
alter table library add column isil text unique check (isil ~ '^NL-[0-9]{10}$');
insert into publication_series (library_id, kind, number, work_area, title)
  select library_id, kind,
    row_number() over (partition by library_id, kind order by first_at, area), area, title
  from (
    select p.library_id, p.kind, canonical_work_area(p.edition_id, p.work_area) as area,
      min(p.published_at) as first_at,
      (array_agg(coalesce(cast(convert_from(f.content, 'UTF8') as json) -> 'onderwerp'
        ->> 'werkgebied', p.work_area) order by p.published_at desc))[1] as title
    from publication p
      left join publication_file f on f.publication_id = p.id and f.name = 'cijfers.json'
    group by 1, 2, 3) s;
alter table publication disable trigger publication_is_final;
update publication p set series_id = s.id,
    number = 'PW-' || upper(left(p.request_id::text, 13)),
    reason = (select r.note from analysis_request r where r.id = p.request_id) from publication_series s
  where s.library_id = p.library_id and s.kind = p.kind
    and s.work_area = canonical_work_area(p.edition_id, p.work_area);
alter table publication enable trigger publication_is_final;
alter table publication alter column series_id set not null;
alter table publication alter column number set not null;
alter table publication add unique (number);
alter table publication drop constraint publication_library_id_kind_year_version_key;
alter table publication add unique (series_id, year, version);
alter table publication force row level security;
alter table publication_file force row level security;
alter table publication_series force row level security;
alter table analysis_request force row level security;
