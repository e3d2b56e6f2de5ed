-- Which entries of the log tell of which publications; written with the entry, in one transaction.
create table publication_entry (
  publication_id uuid not null references publication,
  kind text not null check (kind in ('PUBLISHED', 'WITHDRAWN', 'DESTROYED')),
  index bigint not null unique references log_entry,
  primary key (publication_id, kind)
);
create trigger publication_entry_is_final before update or delete on publication_entry
  for each row execute function refuse_change();
grant select, insert on publication_entry to publiekswijzer_worker;

-- The first proof of an entry that satisfies the policy: packages that take it along stay the same
-- while the log grows.
create table log_proof (
  index bigint primary key references log_entry,
  proof text not null,
  policy text not null
);
create trigger log_proof_is_final before update or delete on log_proof
  for each row execute function refuse_change();
grant select, insert on log_proof to publiekswijzer_worker;
