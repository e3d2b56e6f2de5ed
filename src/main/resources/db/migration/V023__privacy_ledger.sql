-- Scheme OB-2, members: what each draw costs the households of a block, over all libraries; sets
-- are compared wherever blocks meet; exact members need two persons.

-- What a member set is drawn and known again by. Those of scheme OB-1 have none of it.
alter table member_set
  add column scheme text not null default 'OB-1' check (scheme in ('OB-1', 'OB-2')),
  add column key_id text,
  -- Of the households with their cards and branches.
  add column crossed_digest text,
  -- Of the rows as delivered inside the work area; the sketch is of these.
  add column delivered_digest text,
  -- Of the same rows as addresses, however they are spelt.
  add column address_sketch bytea,
  -- Lowest postcodes of the blocks of the work area.
  add column blocks integer[] not null default '{}',
  -- Of scheme OB-1: whether its publication was charged to the ledger.
  add column charged boolean not null default false;
alter table member_set alter column scheme drop default;
grant update (charged) on member_set to publiekswijzer_worker;
alter table draft_counts
  add column key_id text,
  add column crossed_digest text,
  add column delivered_digest text,
  add column address_sketch bytea;
-- A draft of before has no such set: its file has to be chosen again.
alter table draft_counts no force row level security;
alter table request_draft no force row level security;
delete from draft_counts;
update request_draft set report = null;
alter table draft_counts force row level security;
alter table request_draft force row level security;

-- A request under way has none either: it ends, and who asked is told.
alter table analysis_request no force row level security;
alter table member_counts no force row level security;
alter table member_set no force row level security;
alter table outbox no force row level security;
with told as (
  select 'De server is vernieuwd en telt leden nu anders. Uw ledenbestand wordt nergens bewaard;'
    || ' lever het daarom opnieuw aan, met een nieuwe aanvraag.' as reason
), ended as (
  update analysis_request r set state = 'REJECTED', reason = told.reason, owner = null,
    lease_until = null, held_for = null, finished_at = clock_timestamp(), version = r.version + 1
  from told, (select q.id, q.state as had from analysis_request q
    where q.state in ('READY', 'RUNNING', 'HELD', 'PARKED', 'DEAD')
      and exists (select 1 from member_counts c where c.request_id = q.id)) open
  where r.id = open.id returning r.*, open.had
)
insert into outbox (id, type, library_id, subject, requested_by, year, detail)
  select gen_random_uuid(), 'REQUEST_REJECTED', ended.library_id, ended.id, ended.requested_by,
    extract(year from e.reference_date), ended.reason
  from ended join edition e on e.id = ended.edition_id where ended.had <> 'DEAD';
delete from member_counts c using analysis_request r where r.id = c.request_id
  and r.state = 'REJECTED';
delete from member_set s using analysis_request r where r.id = s.request_id
  and r.state = 'REJECTED';
alter table analysis_request force row level security;
alter table member_counts force row level security;
alter table member_set force row level security;
alter table outbox force row level security;

alter table draft_counts
  alter column key_id set not null,
  alter column crossed_digest set not null,
  alter column delivered_digest set not null,
  alter column address_sketch set not null;

drop function send_draft_counts(uuid);
create function send_draft_counts(draft uuid, blocks integer[]) returns void language sql
  security definer set search_path = public, pg_temp as $$
  insert into member_counts (request_id, library_id, counts)
    select draft_id, library_id, counts from draft_counts where draft_id = draft;
  insert into member_set (request_id, library_id, edition_id, digest, households, sketch, scheme,
      key_id, crossed_digest, delivered_digest, address_sketch, blocks)
    select draft_id, library_id, edition_id, digest, households, sketch, 'OB-2', key_id,
      crossed_digest, delivered_digest, address_sketch, blocks
    from draft_counts where draft_id = draft;
  delete from draft_counts where draft_id = draft;
$$;
revoke all on function send_draft_counts from public;
grant execute on function send_draft_counts to publiekswijzer_web;

-- Zero-concentrated differential privacy spent on a block of an edition, by draw and level. It
-- belongs to no library, so that nothing comes back with a library that goes.
create table privacy_charge (
  edition_id bigint not null references edition,
  block integer not null,
  set_digest text not null,
  level text not null check (level in ('SEGMENTS', 'CARDS', 'BRANCHES', 'OB-1', 'EXACT')),
  rho numeric(6, 4) not null check (rho > 0),
  -- The library, or for those that nobody of the library ever confirmed their organisation.
  payer uuid not null,
  -- Whether the block lies in the province of the library.
  home boolean not null,
  charged_at timestamptz not null default clock_timestamp(),
  primary key (edition_id, block, set_digest, level)
);
create function refuse_refund() returns trigger language plpgsql as $$
begin
  raise exception 'what was drawn cannot be taken back';
end $$;
create trigger privacy_charge_is_final before update or delete on privacy_charge
  for each row execute function refuse_refund();
grant select, insert on privacy_charge to publiekswijzer_worker;
grant select (edition_id, block, rho, home) on privacy_charge to publiekswijzer_web;

-- Whether anybody of a library ever chose a password, or came by an identity provider. Once it is so
-- it stays so: who pays for a set may not change with an account that goes.
alter table library add column confirmed boolean not null default false;
alter table account no force row level security;
update library l set confirmed = true where exists (select 1 from account a
  where a.library_id = l.id
    and ((a.password is not null and not a.one_time) or a.identity_issuer is not null));
alter table account force row level security;
create function note_confirmation() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  update library set confirmed = true where id = new.library_id and not confirmed;
  return null;
end $$;
revoke all on function note_confirmation from public;
create trigger account_confirms_library after insert or update on account for each row
  when ((new.password is not null and not new.one_time) or new.identity_issuer is not null)
  execute function note_confirmation();

-- Which scheme made a publication.
alter table publication add column scheme text not null default 'OB-1'
  check (scheme in ('OB-1', 'OB-2'));
alter table publication alter column scheme set default 'OB-2';

-- The technical note of a release.
alter table release_log
  add column scheme text not null default 'OB-1',
  add column rho numeric(6, 4),
  add column epsilon numeric(6, 2),
  add column variances text;

-- Why a request waits, or ends, for the ledger.
alter table analysis_request drop constraint analysis_request_held_for_check;
alter table analysis_request add constraint analysis_request_held_for_check
  check (held_for in ('NEAR_AN_EARLIER', 'NEAR_ANOTHER_LIBRARYS', 'BUDGET', 'EXACT'));

-- Exact members: proposed by one person and confirmed by another, one of them of the library, for
-- one edition.
drop table noise_waiver;
create table noise_waiver (
  library_id uuid not null references library on delete cascade,
  edition_id bigint not null references edition on delete cascade,
  statement text not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  proposer_of_library boolean not null,
  confirmed_by uuid,
  confirmed_by_name text,
  confirmed_at timestamptz,
  primary key (library_id, edition_id),
  check (confirmed_by is null or confirmed_by <> proposed_by),
  check ((confirmed_by is null) = (confirmed_at is null))
);
do $$
begin
  execute 'alter table noise_waiver enable row level security';
  execute 'alter table noise_waiver force row level security';
  execute 'create policy own_libraries on noise_waiver to publiekswijzer_web'
    || ' using (library_id = any ((select permitted_libraries())::uuid[]))'
    || ' with check (library_id = any ((select permitted_libraries())::uuid[]))';
  execute 'create policy all_work on noise_waiver to publiekswijzer_worker'
    || ' using (true) with check (true)';
end $$;
grant select, insert, update, delete on noise_waiver to publiekswijzer_web;
grant select on noise_waiver to publiekswijzer_worker;
