-- The second line of defence behind the checks of the use cases: which role may touch which table,
-- and for the tables of libraries, which rows. A transaction names the libraries that it may see;
-- where it names none, every query on these tables fails.

alter table publication_file add column library_id uuid references library;
alter table publication_file disable trigger publication_file_is_final;
update publication_file f set library_id = p.library_id from publication p
  where p.id = f.publication_id;
alter table publication_file enable trigger publication_file_is_final;
alter table publication_file alter column library_id set not null;

-- The counts are for the worker alone, the report is for who sent the file.
create table match_report (
  request_id uuid primary key references analysis_request on delete cascade,
  library_id uuid not null references library,
  report text not null
);
insert into match_report select m.request_id, r.library_id, m.report
  from member_counts m join analysis_request r on r.id = m.request_id;
alter table member_counts drop column report;
alter table member_counts add column library_id uuid references library;
update member_counts m set library_id = r.library_id from analysis_request r
  where r.id = m.request_id;
alter table member_counts alter column library_id set not null;

alter table analysis_request add column requested_by uuid;

create function permitted_libraries() returns uuid[] language sql stable as $$
  select current_setting('publiekswijzer.libraries')::uuid[]
$$;

-- What belongs to one library.
do $$
declare
  owned text;
begin
  foreach owned in array array['analysis_request', 'match_report', 'member_counts', 'publication',
      'publication_file', 'house_style', 'branch', 'library_area'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy own_libraries on %I to publiekswijzer_web'
      || ' using (library_id = any ((select permitted_libraries())::uuid[]))'
      || ' with check (library_id = any ((select permitted_libraries())::uuid[]))', owned);
    execute format('create policy all_work on %I to publiekswijzer_worker'
      || ' using (true) with check (true)', owned);
  end loop;
  foreach owned in array array['account', 'reading_grant'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy accounts_only on %I to publiekswijzer_accounts'
      || ' using (true) with check (true)', owned);
  end loop;
end $$;
-- The worker tells people that something is ready, so it knows how to reach them.
create policy reach on account for select to publiekswijzer_worker using (enabled);

grant usage on schema public to
  publiekswijzer_web, publiekswijzer_worker, publiekswijzer_accounts, ${application};

-- The runtime of Jakarta Batch uses the pool by itself, outside any transaction of ours.
do $$
declare
  batch text;
begin
  foreach batch in array array['batch_checkpointdata', 'batch_jobinstancedata',
      'batch_executioninstancedata', 'batch_stepexecutioninstancedata', 'batch_jobstatus',
      'batch_stepstatus'] loop
    execute format('grant select, insert, update, delete on %I to ${application}', batch);
  end loop;
end $$;
grant usage on all sequences in schema public to ${application};

-- Pages and interface.
grant select on edition, edition_base, postcode_area, area_count, postcode_count,
  edition_supplement, segmentation, segment, subsegment, support_organisation, support_province
  to publiekswijzer_web;
grant select, insert, update on library, edition_import, licence, branch, library_area
  to publiekswijzer_web;
grant insert, update on support_organisation, support_province to publiekswijzer_web;
grant delete on support_province, branch, licence to publiekswijzer_web;
grant select, insert, update on analysis_request to publiekswijzer_web;
grant select, insert on match_report to publiekswijzer_web;
grant insert on member_counts to publiekswijzer_web;
grant select on publication, publication_file to publiekswijzer_web;
grant select, insert, update, delete on house_style to publiekswijzer_web;

-- Queue, jobs and imports.
grant select, update on analysis_request to publiekswijzer_worker;
grant select, delete on member_counts to publiekswijzer_worker;
grant select on match_report, library, house_style, support_organisation, support_province
  to publiekswijzer_worker;
grant select, insert, update, delete on analysis_work to publiekswijzer_worker;
grant select, insert on publication, publication_file to publiekswijzer_worker;
grant select, insert on segmentation, segment, subsegment, edition_base, postcode_area, area_count,
  postcode_count, edition_supplement, household, licence to publiekswijzer_worker;
grant select, insert, update on edition, edition_import to publiekswijzer_worker;
grant usage on all sequences in schema public to publiekswijzer_worker;
grant select (id, email, name, role, library_id, support_organisation_id, enabled,
  mail_when_ready, mail_when_failed) on account to publiekswijzer_worker;

-- A table of its own for the addresses of an edition, and its attachment to the others: the worker
-- may fill it, but owns nothing.
create function begin_households(edition bigint) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  execute format('create table %I (like household, check (edition_id = %s))',
    'household_' || edition, edition);
  execute format('alter table %I alter edition_id set default %s', 'household_' || edition, edition);
  execute format('grant select, insert on %I to publiekswijzer_worker', 'household_' || edition);
end $$;
create function attach_households(edition bigint) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  execute format('alter table household attach partition %I for values in (%s)',
    'household_' || edition, edition);
end $$;
revoke all on function begin_households, attach_households from public;
grant execute on function begin_households, attach_households to publiekswijzer_worker;

-- Accounts.
grant select, insert, update, delete on account, reading_grant, account_session, api_token,
  password_reset, sign_in_failure to publiekswijzer_accounts;
grant select on library, support_organisation, support_province to publiekswijzer_accounts;

-- Audit.
grant execute on function append_audit, first_broken_audit_line
  to publiekswijzer_web, publiekswijzer_worker, publiekswijzer_accounts;
grant select on audit_line to publiekswijzer_accounts;
