-- Which columns of its member files a library pointed out, by a digest of the names of all.
create table member_file_column (
  library_id uuid not null references library on delete cascade,
  header_digest text not null,
  meaning text not null,
  -- Empty where it said that no column is this.
  name text not null,
  primary key (library_id, header_digest, meaning)
);

-- What a library takes its words for kinds of card for.
create table member_file_word (
  library_id uuid not null references library on delete cascade,
  word text not null,
  kind text not null check (kind in ('YOUTH', 'ADULT', 'EXCLUDED', 'OTHER')),
  primary key (library_id, word)
);

do $$
declare
  owned text;
begin
  foreach owned in array array['member_file_column', 'member_file_word'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy own_libraries on %I to publiekswijzer_web'
      || ' using (library_id = any ((select permitted_libraries())::uuid[]))'
      || ' with check (library_id = any ((select permitted_libraries())::uuid[]))', owned);
    execute format('grant select, insert, update, delete on %I to publiekswijzer_web', owned);
  end loop;
end $$;
