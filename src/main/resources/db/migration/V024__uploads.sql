-- Which member files were read, by whoever, and for which postcode areas (scheme OB-2, rule R4). It
-- refers to no library, account or edition, so that nothing comes back with one that goes. Never by
-- the pages: what others handed in is not theirs to see.
create table upload_count (
  edition_id bigint not null,
  -- Of the blocks in which the file has rows: what it tells depends on these only, whatever the
  -- edition.
  postcodes integer[] not null check (cardinality(postcodes) > 0),
  account_id uuid not null,
  -- Of the rows as delivered inside the work area.
  delivered_digest text not null,
  taken_at timestamptz not null,
  -- Whether the households of the edition are: practice takes no place from what is real.
  invented boolean not null
);
create index upload_count_time on upload_count (taken_at);
create index upload_count_rows on upload_count (edition_id, delivered_digest);
grant select, insert, delete on upload_count to publiekswijzer_worker;
