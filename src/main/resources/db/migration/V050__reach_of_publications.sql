-- What a publication prints of the reach of all members, so that the reach of libraries can be held
-- against each other without reading their files. Only the worker reads it: other libraries are told
-- a middle of ten or more.
create table publication_reach (
  publication_id uuid primary key references publication,
  library_id uuid not null references library,
  -- Of the work area.
  households bigint not null check (households > 0),
  -- Households with a member, of every hundred.
  reach numeric not null check (reach between 0 and 100)
);
create trigger publication_reach_is_final before update or delete on publication_reach
  for each row execute function refuse_change_but_destruction();
alter table publication_reach enable row level security;
alter table publication_reach force row level security;
create policy all_work on publication_reach to publiekswijzer_worker using (true) with check (true);
grant select, insert on publication_reach to publiekswijzer_worker;

-- Of cijfers.json; no row where it tells of some members, or of none.
create function told_reach(content bytea) returns table (households bigint, reach numeric)
  language plpgsql stable set search_path = public, pg_temp as $$
declare
  figures json;
begin
  begin
    figures := cast(convert_from(content, 'UTF8') as json);
  exception when others then
    return;
  end;
  if figures is null or json_typeof(figures) <> 'object' then
    return;
  end if;
  return query
    with told as (
      select coalesce(cast(figures #>> '{werkgebied,huishoudens}' as bigint),
          (select cast(sum(cast(part ->> 'huishoudens' as bigint)) as bigint)
            from json_array_elements(figures #> '{delen,delen}') part)) as told_households,
        cast(figures #>> '{leden,dekkingsgraad}' as numeric) as told_reach
      where figures #> '{onderwerp,selectie}' is null
    )
    select t.told_households, t.told_reach from told t
    where t.told_households > 0 and t.told_reach is not null;
end $$;
revoke all on function told_reach from public;
grant execute on function told_reach to publiekswijzer_worker;

-- Of what is there already, where its file is sound.
alter table publication_file no force row level security;
alter table publication_reach no force row level security;
insert into publication_reach (publication_id, library_id, households, reach)
  select f.publication_id, f.library_id, t.households, t.reach
  from publication_file f cross join lateral told_reach(
      case when encode(sha256(f.content), 'hex') = f.sha256 then f.content end) t
  where f.name = 'cijfers.json';
alter table publication_file force row level security;
alter table publication_reach force row level security;

-- It goes with the figures that it was read from.
do $$
begin
  execute format('create policy destruction on publication_reach to %I using (publication_id in'
    || ' (select publication_id from publication_tombstone where kind = ''DESTROYED''))',
    current_user);
end $$;
create or replace function destroy_publication(list uuid, publication uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from destruction_line n join destruction_list l on l.id = n.list_id
      join destruction_decision d on d.list_id = l.id
      where n.list_id = list and n.publication_id = publication and d.approved
        and d.decider <> l.proposer and n.due_on <= current_date) then
    raise exception 'the destruction of % was not approved by a second person', publication;
  end if;
  if exists (select 1 from destruction_stop s
      where (s.publication_id = publication or s.publication_id is null and s.library_id =
          (select n.library_id from destruction_line n
            where n.list_id = list and n.publication_id = publication))
        and s.id not in (select stop_id from destruction_stop_lifted)) then
    raise exception 'the destruction of % was stopped', publication;
  end if;
  if not exists (select 1 from publication_tombstone t
      where t.publication_id = publication and t.kind = 'DESTROYED') then
    raise exception 'publication % has no tombstone', publication;
  end if;
  delete from publication_file f where f.publication_id = publication;
  delete from publication_payload f where f.publication_id = publication;
  delete from publication_reach f where f.publication_id = publication;
end $$;
