-- Who opened a publication first when, and who was handed which file of it when.
create table publication_opened (
  publication_id uuid not null references publication,
  account_id uuid not null references account on delete cascade,
  library_id uuid not null references library,
  opened_at timestamptz not null default clock_timestamp(),
  primary key (publication_id, account_id)
);
create index publication_opened_account on publication_opened (account_id);

create table download_receipt (
  id bigint generated always as identity primary key,
  publication_id uuid not null references publication,
  account_id uuid not null references account on delete cascade,
  library_id uuid not null references library,
  file text not null,
  received_at timestamptz not null default clock_timestamp()
);
create index download_receipt_publication on download_receipt (publication_id);
create index download_receipt_account on download_receipt (account_id);
create index publication_newest on publication (published_at desc, id);

do $$
declare
  owned text;
begin
  foreach owned in array array['publication_opened', 'download_receipt'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy own_libraries on %I to publiekswijzer_web'
      || ' using (library_id = any ((select permitted_libraries())::uuid[]))'
      || ' with check (library_id = any ((select permitted_libraries())::uuid[]))', owned);
    execute format('create policy all_work on %I to publiekswijzer_worker'
      || ' using (true) with check (true)', owned);
  end loop;
end $$;
grant select, insert on publication_opened, download_receipt to publiekswijzer_web;
-- For the names beside the receipts, which the web may not read.
grant select on download_receipt to publiekswijzer_worker;
