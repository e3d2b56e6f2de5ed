-- What libraries promise to whom. Versions are only ever added to; the newest counts.
create table proposition (
  code text primary key check (code ~ '^[a-z0-9-]{2,60}$'),
  -- The library whose own it is; null for one that the network shares.
  library_id uuid references library,
  created_on date not null
);
create table proposition_version (
  code text not null references proposition,
  version integer not null check (version > 0),
  library_id uuid references library,
  name text not null check (length(btrim(name)) between 1 and 80),
  other_names text[] not null default '{}',
  promise text not null check (length(btrim(promise)) between 1 and 400),
  task text not null check (task in ('LITERACY', 'DIGITAL', 'LIFELONG')),
  function text not null
    check (function in ('KNOWLEDGE', 'DEVELOPMENT', 'READING', 'MEETING', 'CULTURE')),
  form text not null check (form in ('PLACE', 'ONLINE', 'BOTH')),
  -- National programme that it is part of; empty for none.
  programme text not null default '',
  status text not null check (status in ('PROPOSED', 'IN_USE', 'ENDED')),
  valid_from date not null,
  -- What took its place.
  successor text references proposition,
  decided_on date not null,
  decided_by text not null,
  primary key (code, version),
  check (successor is null or status = 'ENDED')
);
-- For whom a version is, and on which themes: codes of a segmentation.
create table proposition_target (
  code text not null,
  version integer not null,
  library_id uuid references library,
  kind text not null check (kind in ('SEGMENT', 'THEME')),
  segmentation text not null,
  target text not null,
  primary key (code, version, kind, segmentation, target),
  foreign key (code, version) references proposition_version
);

-- Where a branch lies, and by which it is known (ISO 15511).
alter table branch add column isil text check (isil ~ '^NL-[0-9]{10}$');
alter table branch add column municipality_code text;

-- What a library or one of its branches offers, at which level, since when. A row ends; it is never
-- changed otherwise, but for the code when a library agrees to a common name.
create table offering (
  id uuid primary key,
  library_id uuid not null references library,
  -- Code of a branch; null for the library as a whole.
  branch text,
  proposition text not null references proposition,
  level integer not null check (level between 0 and 3),
  since date not null,
  until date check (until >= since),
  -- What it is called there; empty where it is called as the proposition is.
  own_name text not null default '' check (length(own_name) <= 80),
  website text not null default '' check (website = '' or website ~ '^https://'),
  entered_on date not null
);
create unique index offering_open on offering (library_id, coalesce(branch, ''), proposition)
  where until is null;

-- That an own proposition of a library is the same promise as a shared one: said by one, and agreed
-- to or not by the library itself.
create table naming_proposal (
  id uuid primary key,
  library_id uuid not null references library,
  local_code text not null references proposition,
  shared_code text not null references proposition,
  proposed_on date not null,
  proposed_by text not null,
  unique (local_code, shared_code)
);
create table naming_answer (
  proposal_id uuid primary key references naming_proposal,
  library_id uuid not null references library,
  agreed boolean not null,
  answered_on date not null,
  answered_by text not null
);

-- Where clients stumble, between online and offline. What is done about it follows in steps.
create table barrier (
  id uuid primary key,
  library_id uuid not null references library,
  branch text,
  place text not null check (place in ('ONLINE', 'BRANCH', 'BETWEEN')),
  proposition text references proposition,
  cause text not null check (length(btrim(cause)) between 1 and 400),
  noticed_on date not null
);
create table barrier_step (
  id bigint generated always as identity primary key,
  barrier_id uuid not null references barrier,
  library_id uuid not null references library,
  state text not null check (state in ('OPEN', 'AT_WORK', 'SOLVED', 'ACCEPTED')),
  action text not null default '' check (length(action) <= 400),
  -- A team or a function, never a person.
  owner text not null default '' check (length(owner) <= 80),
  taken_on date not null,
  taken_by text not null
);

do $$
declare
  owned text;
begin
  foreach owned in array array['proposition', 'proposition_version', 'proposition_target'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy shared_and_own on %I to publiekswijzer_web using'
      || ' (library_id is null or library_id = any ((select permitted_libraries())::uuid[]))'
      || ' with check (library_id is null'
      || ' or library_id = any ((select permitted_libraries())::uuid[]))', owned);
  end loop;
  foreach owned in array array['offering', 'naming_proposal', 'naming_answer', 'barrier',
      'barrier_step'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy own_libraries on %I to publiekswijzer_web'
      || ' using (library_id = any ((select permitted_libraries())::uuid[]))'
      || ' with check (library_id = any ((select permitted_libraries())::uuid[]))', owned);
  end loop;
  foreach owned in array array['proposition', 'proposition_version', 'proposition_target',
      'offering', 'naming_proposal', 'naming_answer', 'barrier', 'barrier_step'] loop
    execute format('create policy all_work on %I to publiekswijzer_worker'
      || ' using (true) with check (true)', owned);
    execute format('grant select, insert on %I to publiekswijzer_web, publiekswijzer_worker',
      owned);
  end loop;
  foreach owned in array array['proposition_version', 'proposition_target', 'naming_answer',
      'barrier', 'barrier_step'] loop
    execute format('create trigger %1$s_is_final before update or delete on %1$I'
      || ' for each row execute function refuse_change()', owned);
  end loop;
  -- What the views below tell everybody.
  foreach owned in array array['proposition', 'proposition_version', 'proposition_target',
      'offering', 'branch', 'barrier', 'barrier_step'] loop
    execute format('create policy told on %I for select to %I using (true)', owned, current_user);
  end loop;
end $$;
grant update (until, proposition, own_name) on offering to publiekswijzer_web;

-- What everybody may read: propositions of all libraries as they are now, what is offered now, and
-- how many barriers there are. Whatever is not in a view stays with its library.
create view told_proposition as
  select distinct on (v.code) v.code, v.version, v.library_id, l.name as library, v.name,
    v.other_names, v.promise, v.task, v.function, v.form, v.programme, v.status, v.valid_from,
    v.successor
  from proposition_version v left join library l on l.id = v.library_id
  order by v.code, v.version desc;
create view told_target as
  select t.code, t.kind, t.segmentation, t.target
  from proposition_target t join told_proposition p on p.code = t.code and p.version = t.version;
create view told_offering as
  select l.id as library_id, l.name as library, l.isil, l.province, b.code as branch,
    b.name as branch_name, b.isil as branch_isil, b.municipality_code, o.proposition, o.level,
    o.since, o.own_name, o.website
  from offering o join library l on l.id = o.library_id
    left join branch b on b.library_id = o.library_id and b.code = o.branch
  where o.until is null and (o.branch is null or b.code is not null);
create view told_branch as
  select l.id as library_id, l.name as library, l.isil, l.province, b.code, b.name,
    b.isil as branch_isil, b.municipality_code
  from branch b join library l on l.id = b.library_id;
create view told_barrier as
  select b.proposition, b.place, s.state, count(*) as number
  from barrier b join lateral (select state from barrier_step s where s.barrier_id = b.id
    order by s.id desc limit 1) s on true
  where b.proposition is not null
  group by b.proposition, b.place, s.state;
grant select on told_proposition, told_target, told_offering, told_branch, told_barrier
  to publiekswijzer_web, publiekswijzer_worker;
