-- How long the publications of a library are kept; the newest rule counts, the others stay known.
create table retention_rule (
  id bigint generated always as identity primary key,
  library_id uuid not null references library,
  valuation text not null check (valuation in ('KEEP', 'DESTROY', 'UNDECIDED')),
  term_years integer check (term_years between 1 and 200),
  category_label text not null default '',
  category_code text not null default '',
  -- Name of the selection list, with its version.
  selection_list text not null default '',
  decided_at timestamptz not null,
  decided_by text not null,
  check ((valuation = 'DESTROY') = (term_years is not null)),
  check ((category_label = '') = (selection_list = ''))
);

-- While one stands nothing that it is about is destroyed.
create table destruction_stop (
  id uuid primary key,
  library_id uuid not null references library,
  -- Null for all that the library published.
  publication_id uuid references publication,
  reason text not null check (length(btrim(reason)) >= 10),
  placed_at timestamptz not null,
  placed_by text not null
);
create table destruction_stop_lifted (
  stop_id uuid primary key references destruction_stop,
  library_id uuid not null references library,
  reason text not null check (length(btrim(reason)) >= 10),
  lifted_at timestamptz not null,
  lifted_by text not null
);

-- What is to be destroyed: proposed by one, decided by another.
create table destruction_list (
  id uuid primary key,
  library_id uuid not null references library,
  proposed_at timestamptz not null,
  proposed_by text not null,
  proposer uuid not null
);
create table destruction_line (
  list_id uuid not null references destruction_list,
  library_id uuid not null references library,
  publication_id uuid not null references publication,
  due_on date not null,
  primary key (list_id, publication_id)
);
create table destruction_decision (
  list_id uuid primary key references destruction_list,
  library_id uuid not null references library,
  approved boolean not null,
  reason text not null default '',
  decided_at timestamptz not null,
  decided_by text not null,
  decider uuid not null
);

do $$
declare
  owned text;
begin
  foreach owned in array array['retention_rule', 'destruction_stop', 'destruction_stop_lifted',
      'destruction_list', 'destruction_line', 'destruction_decision'] loop
    execute format('create trigger %1$s_is_final before update or delete on %1$I'
      || ' for each row execute function refuse_change()', owned);
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy own_libraries on %I to publiekswijzer_web'
      || ' using (library_id = any ((select permitted_libraries())::uuid[]))'
      || ' with check (library_id = any ((select permitted_libraries())::uuid[]))', owned);
    execute format('create policy all_work on %I to publiekswijzer_worker'
      || ' using (true) with check (true)', owned);
    execute format('create policy destruction on %I for select to %I using (true)', owned,
      current_user);
    execute format('grant select, insert on %I to publiekswijzer_web, publiekswijzer_worker',
      owned);
  end loop;
  execute format('create policy destruction on publication_tombstone for select to %I using (true)',
    current_user);
  foreach owned in array array['publication_file', 'publication_payload'] loop
    execute format('create policy destruction on %I to %I using (publication_id in'
      || ' (select publication_id from publication_tombstone where kind = ''DESTROYED''))', owned,
      current_user);
  end loop;
end $$;

-- The bytes of a publication go when its destruction was decided, and in no other way.
create function refuse_change_but_destruction() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select 1 from publication_tombstone t
      where t.publication_id = old.publication_id and t.kind = 'DESTROYED') then
    return old;
  end if;
  raise exception 'a publication is never changed';
end $$;
drop trigger publication_file_is_final on publication_file;
create trigger publication_file_is_final before update or delete on publication_file
  for each row execute function refuse_change_but_destruction();
drop trigger publication_payload_is_final on publication_payload;
create trigger publication_payload_is_final before update or delete on publication_payload
  for each row execute function refuse_change_but_destruction();

create function destroy_publication(list uuid, publication uuid) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
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
end $$;
revoke all on function destroy_publication from public;
grant execute on function destroy_publication to publiekswijzer_worker;
