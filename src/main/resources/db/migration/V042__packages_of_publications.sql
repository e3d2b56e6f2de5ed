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
