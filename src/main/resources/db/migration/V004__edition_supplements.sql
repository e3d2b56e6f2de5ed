-- Files that an edition brings beside its households: outlines, area figures, texts, themes.
create table edition_supplement (
  edition_id bigint not null references edition on delete cascade,
  kind text not null,
  content bytea not null,
  primary key (edition_id, kind)
);
