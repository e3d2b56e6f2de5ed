-- Households of an estimated edition by postcode of six characters and segment, those of four digits
-- in one value: where members live and part of sums, told of nobody by itself.
create table full_postcode_count (
  edition_id bigint not null references edition on delete cascade,
  postcode4 smallint not null,
  -- Numbers of two bytes: the letters as first * 26 + second, most households there may be, and
  -- households by segment in the order of the catalogue; so for every postcode.
  counts bytea not null,
  primary key (edition_id, postcode4)
);
grant select, insert on full_postcode_count to publiekswijzer_worker;
