-- Scheme OB-2: what is told of households comes from the base table of an edition alone: counts of
-- fixed blocks of postcode areas, drawn once. What lives where stays where members are matched, in
-- household, and nowhere else.

-- The lowest postcode of the block that an area belongs to.
alter table postcode_area add column block smallint;
update postcode_area set block = postcode4;
alter table postcode_area alter column block set not null;

-- By block; in an edition that is estimated from published figures by postcode area.
alter table area_count rename column postcode4 to part;

alter table edition
  -- Null until the server has drawn the base table of an edition from before; it is not shown then.
  add column protection text check (protection in ('OB-2', 'ESTIMATED')),
  -- Of the counts as delivered: the same content is not drawn again.
  add column content_digest text,
  -- Which keys its base table was drawn with.
  add column stays_key text,
  add column edition_key text,
  -- Streets, that is postcodes of six characters with five households or more, and how many of
  -- those hold one segment only; null where addresses are not known.
  add column streets integer,
  add column alike_streets integer,
  -- At most three editions that know addresses are open for new questions.
  add column closed_at timestamptz,
  -- Whether member files may be invented for it: not where its invented addresses were made of the
  -- true counts of another edition, as was done before this scheme.
  add column sampled boolean not null default true;
update edition e set sampled = false where origin = 'FICTITIOUS' and exists (
  select 1 from edition_import i where i.edition_name = e.name and i.instruction like '%"fromEdition":"%');

-- True numbers, with which members are matched: for the worker alone.
revoke select on postcode_count from publiekswijzer_web;

-- Null where counts were drawn: then only how many there are at a postcode is kept.
alter table postcode_count alter column subsegment drop not null;

grant delete on area_count, edition_base, postcode_count to publiekswijzer_worker;
grant update (block) on postcode_area to publiekswijzer_worker;
