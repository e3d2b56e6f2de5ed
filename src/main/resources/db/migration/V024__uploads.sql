-- How many member files were read for a set of blocks, by whoever (scheme OB-2, rule R4). It belongs
-- to no library, so that nothing comes back with a library or an account that goes. Never by the
-- pages: what others handed in is not theirs to see.
create table upload_count (
  edition_id bigint not null references edition on delete cascade,
  -- Lowest postcodes of the blocks of the work area.
  blocks integer[] not null,
  account_id uuid not null,
  -- Of the rows as delivered inside the work area; null where none could be read.
  delivered_digest text,
  taken_at timestamptz not null
);
create index upload_count_time on upload_count (edition_id, taken_at);
grant select, insert, delete on upload_count to publiekswijzer_worker;
