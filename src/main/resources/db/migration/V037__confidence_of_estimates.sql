-- How sure an estimated edition is: half the width of the 90 % interval of the index, in points, by
-- segment in the order of the catalogue and then by segments that are told together.
create table edition_confidence (
  edition_id bigint not null references edition on delete cascade,
  -- Four digits, or the code of a municipality.
  area text not null,
  half_widths smallint[] not null,
  primary key (edition_id, area)
);
grant select, insert on edition_confidence to publiekswijzer_worker;
