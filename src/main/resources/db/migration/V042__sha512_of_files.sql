-- The second digest of each file, for the manifests of packages: the database computes it, so that
-- no package has to read its files twice, and no writer can tell another one.
alter table publication_file add column sha512 text not null
  generated always as (encode(sha512(content), 'hex')) stored;
