-- The house styles that publications were made in, so that these can be made again when their
-- library has another one since: its colour and logo by what one look is told from another.
create table publication_style (
  library_id uuid not null references library,
  look text not null,
  accent text not null check (accent ~ '^#[0-9A-F]{6}$'),
  logo bytea,
  width integer,
  height integer,
  primary key (library_id, look),
  check ((logo is null) = (width is null) and (logo is null) = (height is null)),
  check (look = accent || coalesce(' ' || encode(sha256(logo), 'hex'), ''))
);
create trigger publication_style_is_final before update or delete on publication_style
  for each row execute function refuse_change();
alter table publication_style enable row level security;
alter table publication_style force row level security;
create policy own_libraries on publication_style to publiekswijzer_web
  using (library_id = any ((select permitted_libraries())::uuid[]))
  with check (library_id = any ((select permitted_libraries())::uuid[]));
create policy all_work on publication_style to publiekswijzer_worker
  using (true) with check (true);
grant select on publication_style to publiekswijzer_web;
grant select, insert on publication_style to publiekswijzer_worker;

-- What is still there of what was published before.
alter table publication no force row level security;
alter table house_style no force row level security;
alter table publication_style no force row level security;
insert into publication_style (library_id, look, accent, logo, width, height)
  select distinct h.library_id, p.look, h.accent, h.logo, h.width, h.height
  from house_style h join publication p on p.library_id = h.library_id
    and p.look = h.accent || coalesce(' ' || encode(sha256(h.logo), 'hex'), '');
alter table publication force row level security;
alter table house_style force row level security;
alter table publication_style force row level security;

-- That a publication was made again, whatever else may happen to one by now.
do $$
declare
  known text;
begin
  select pg_get_expr(conbin, conrelid) into strict known from pg_constraint
    where conname = 'preservation_event_kind_check';
  alter table preservation_event drop constraint preservation_event_kind_check;
  execute format('alter table preservation_event add constraint preservation_event_kind_check'
    || ' check (%s or kind = ''REPRODUCTION'')', known);
end $$;
