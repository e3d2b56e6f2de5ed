-- A catalogue of segments. The same name with another content is a new version.
create table segmentation (
  id bigint generated always as identity primary key,
  name text not null,
  version integer not null,
  digest text not null,
  unique (name, version),
  unique (name, digest)
);

create table segment (
  segmentation_id bigint not null references segmentation,
  ordinal smallint not null,
  code text not null,
  name text not null,
  primary key (segmentation_id, ordinal),
  unique (segmentation_id, code)
);

create table subsegment (
  segmentation_id bigint not null references segmentation,
  ordinal smallint not null,
  code text not null,
  segment_code text not null,
  name text not null,
  age smallint not null check (age between 0 and 100),
  welfare smallint not null check (welfare between 0 and 100),
  primary key (segmentation_id, ordinal),
  unique (segmentation_id, code),
  foreign key (segmentation_id, segment_code) references segment (segmentation_id, code)
);

-- A yearly release of household data.
create table edition (
  id bigint generated always as identity primary key,
  name text not null unique,
  reference_date date not null,
  granularity text not null check (granularity in ('ADDRESS', 'POSTCODE')),
  origin text not null check (origin in ('DELIVERED', 'ESTIMATE', 'FICTITIOUS')),
  segmentation_id bigint not null references segmentation,
  valid_from date,
  valid_until date,
  households bigint not null check (households > 0),
  imported_at timestamptz not null default clock_timestamp()
);

-- National households per subsegment: the base that an index is set against.
create table edition_base (
  edition_id bigint not null references edition on delete cascade,
  subsegment smallint not null,
  households bigint not null check (households >= 0),
  primary key (edition_id, subsegment)
);

create table postcode_area (
  edition_id bigint not null references edition on delete cascade,
  postcode4 smallint not null,
  municipality_code text not null,
  municipality text not null,
  province_code text not null,
  province text not null,
  primary key (edition_id, postcode4)
);
create index postcode_area_municipality on postcode_area (edition_id, municipality_code);

-- Households per postcode area and subsegment, for every edition.
create table area_count (
  edition_id bigint not null references edition on delete cascade,
  postcode4 smallint not null,
  subsegment smallint not null,
  households integer not null check (households > 0),
  primary key (edition_id, postcode4, subsegment)
);

-- Only for an edition delivered with six-character postcodes.
create table postcode_count (
  edition_id bigint not null references edition on delete cascade,
  postcode integer not null,
  subsegment smallint not null,
  households integer not null check (households > 0)
);
create index postcode_count_edition on postcode_count (edition_id);

-- Only for an edition by address: read as a whole, never searched. One partition an edition.
create table household (
  edition_id bigint not null,
  postcode integer not null,
  house_number integer not null,
  addition text not null,
  subsegment smallint not null
) partition by list (edition_id);

create table edition_import (
  id uuid primary key,
  edition_name text not null,
  instruction text not null,
  state text not null check (state in ('READY', 'RUNNING', 'DONE', 'FAILED')),
  percent smallint not null default 0 check (percent between 0 and 100),
  rows_read bigint not null default 0,
  failure text,
  lease_until timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz
);
