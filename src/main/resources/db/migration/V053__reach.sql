-- What counts as connected with libraries; another opinion is another version, none is changed.
create table reach_definition (
  version integer primary key check (version > 0),
  name text not null check (btrim(name) <> ''),
  -- First year that it is about.
  valid_from integer not null check (valid_from between 2000 and 2100),
  target bigint not null check (target > 0),
  target_year integer not null check (target_year between 2000 and 2100),
  decided_at timestamptz not null,
  decided_by text not null,
  check (target_year >= valid_from)
);
create table reach_component (
  version integer not null references reach_definition,
  position integer not null,
  code text not null check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
  name text not null check (btrim(name) <> ''),
  source text not null,
  unit text not null check (unit in ('PERSONS', 'HOUSEHOLDS', 'VISITS', 'ACTIVITIES', 'LOANS')),
  counts boolean not null,
  joinable boolean not null,
  disjoint boolean not null,
  -- All of it is counted there already.
  part_of text,
  primary key (version, code),
  unique (version, position),
  foreign key (version, part_of) references reach_component (version, code)
    deferrable initially deferred,
  check (not counts or unit = 'PERSONS'),
  check (part_of <> code)
);
-- As which component a subject of the library statistic is counted.
create table reach_subject (
  version integer not null,
  subject text not null check (btrim(subject) <> ''),
  component text not null,
  primary key (version, subject),
  unique (version, component),
  foreign key (version, component) references reach_component (version, code)
);

-- How many of a component there are at a library in a year; the newest row counts.
create table reach_standing (
  id bigint generated always as identity primary key,
  library_id uuid not null references library,
  -- Version that was in force when it was entered.
  version integer not null,
  year integer not null check (year between 2000 and 2100),
  component text not null,
  number bigint not null check (number >= 0),
  source text not null,
  uncertain boolean not null,
  note text not null default '',
  entered_at timestamptz not null,
  entered_by text not null,
  foreign key (version, component) references reach_component (version, code)
);
create index reach_standing_of_year on reach_standing (year, library_id, component, id);

-- The same of all libraries together, by the library statistic; the newest row counts.
create table national_figure (
  id bigint generated always as identity primary key,
  version integer not null,
  year integer not null check (year between 2000 and 2100),
  component text not null,
  number bigint not null check (number >= 0),
  source text not null,
  imported_at timestamptz not null,
  foreign key (version, component) references reach_component (version, code)
);
create index national_figure_of_year on national_figure (year, component, id);

-- A table of the national collection of member data, as it was delivered.
create table member_statistic_delivery (
  id bigint generated always as identity primary key,
  source text not null check (btrim(source) <> ''),
  -- What its households are.
  base text not null check (btrim(base) <> ''),
  reference_date date not null,
  imported_at timestamptz not null,
  imported_by text not null
);
-- A municipality or district of it; null is what the statistic hides. The newest delivery counts.
create table member_statistic (
  delivery_id bigint not null references member_statistic_delivery,
  municipality text not null,
  region text not null,
  year integer not null check (year between 2000 and 2100),
  name text not null default '',
  households bigint check (households >= 0),
  members bigint check (members >= 0),
  -- Households with a member, of every hundred.
  share numeric check (share between 0 and 100),
  primary key (delivery_id, region, year),
  check (members <= households)
);
create index member_statistic_of_municipality on member_statistic
  (municipality, year, delivery_id);

do $$
declare
  kept text;
begin
  foreach kept in array array['reach_definition', 'reach_component', 'reach_subject',
      'reach_standing', 'national_figure', 'member_statistic_delivery', 'member_statistic'] loop
    execute format('create trigger %1$s_is_final before update or delete on %1$I'
      || ' for each row execute function refuse_change()', kept);
    execute format('grant select, insert on %I to publiekswijzer_web, publiekswijzer_worker',
      kept);
  end loop;
end $$;

alter table reach_standing enable row level security;
alter table reach_standing force row level security;
create policy own_libraries on reach_standing to publiekswijzer_web
  using (library_id = any ((select permitted_libraries())::uuid[]))
  with check (library_id = any ((select permitted_libraries())::uuid[]));
-- Sums of a province and of the country.
create policy all_work on reach_standing to publiekswijzer_worker using (true) with check (true);
