-- Who supports the libraries: one organisation a province, or the national core team.
create table support_organisation (
  id uuid primary key,
  name text not null unique,
  email text not null,
  valid_from date not null default date '2015-01-01'
);

-- Routing by province, with dates: names and areas change.
create table support_province (
  support_organisation_id uuid not null references support_organisation,
  province text not null,
  valid_from date not null,
  valid_until date,
  primary key (province, valid_from),
  check (valid_until is null or valid_until >= valid_from)
);

alter table library add column province text;
alter table library add column kinds text not null default 'RESIDENTS,MEMBERS,COMBINED';
alter table library add column result_to text not null default 'BOTH'
  check (result_to in ('BOTH', 'REQUESTER', 'CONSULTANTS'));

create table branch (
  library_id uuid not null references library on delete cascade,
  code text not null,
  name text not null,
  primary key (library_id, code)
);

-- The municipalities and postcode areas that a library serves.
create table library_area (
  library_id uuid primary key references library on delete cascade,
  work_area text not null
);

-- Under which conditions an edition may be used. An edition without any may be used freely.
create table licence (
  id uuid primary key,
  edition_id bigint not null references edition on delete cascade,
  valid_from date,
  valid_until date,
  licensee uuid references support_organisation,
  kinds text not null default 'RESIDENTS,MEMBERS,COMBINED',
  per_year integer check (per_year > 0),
  paid_by text not null default '',
  check (valid_until is null or valid_from is null or valid_until >= valid_from)
);
create index licence_edition on licence (edition_id);

insert into licence (id, edition_id, valid_from, valid_until)
  select gen_random_uuid(), id, valid_from, valid_until from edition
  where valid_from is not null or valid_until is not null;
alter table edition drop column valid_from;
alter table edition drop column valid_until;

-- The nine provincial support organisations, and the provinces they serve.
insert into support_organisation (id, name, email)
  select gen_random_uuid(), name, '' from (values
    ('Biblionet Groningen'), ('Fers'), ('Biblionet Drenthe'), ('Rijnbrink'),
    ('Bibliotheeknetwerk Flevoland'), ('BiSC'), ('Probiblio'), ('ZB Bibliotheek van Zeeland'),
    ('Cubiss')) as known (name);
insert into support_province (support_organisation_id, province, valid_from)
  select s.id, p.province, date '2015-01-01' from support_organisation s join (values
    ('Biblionet Groningen', 'Groningen'), ('Fers', 'Friesland'), ('Biblionet Drenthe', 'Drenthe'),
    ('Rijnbrink', 'Overijssel'), ('Rijnbrink', 'Gelderland'),
    ('Bibliotheeknetwerk Flevoland', 'Flevoland'), ('BiSC', 'Utrecht'),
    ('Probiblio', 'Noord-Holland'), ('Probiblio', 'Zuid-Holland'),
    ('ZB Bibliotheek van Zeeland', 'Zeeland'), ('Cubiss', 'Noord-Brabant'), ('Cubiss', 'Limburg'))
    as p (organisation, province) on p.organisation = s.name;
