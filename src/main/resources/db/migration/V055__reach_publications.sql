-- The reach of the network in a year as it was published; another opinion is another version.
create table reach_publication (
  year integer not null check (year between 2000 and 2100),
  version integer not null check (version > 0),
  number text not null unique
    generated always as ('BEREIK-' || year::text || '-' || version::text) stored,
  made_at timestamptz not null,
  -- Role, never a person.
  made_by text not null,
  -- Why it followed the version before it.
  reason text not null check (version = 1 or btrim(reason) <> ''),
  definition integer not null references reach_definition,
  -- JSON, byte for byte as it is handed out.
  figures text not null,
  pages integer not null check (pages > 0),
  content bytea not null,
  sha256 text not null generated always as (encode(sha256(content), 'hex')) stored,
  -- What veraPDF says of the content, in XML.
  conformance bytea not null,
  primary key (year, version)
);
create trigger reach_publication_is_final before update or delete on reach_publication
  for each row execute function refuse_change();
grant select, insert on reach_publication to publiekswijzer_web, publiekswijzer_worker;
