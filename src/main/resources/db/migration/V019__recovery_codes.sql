-- Codes for who lost the second factor: each opens once. Only digests are kept.
create table recovery_code (
  account_id uuid not null references account on delete cascade,
  digest text not null,
  primary key (account_id, digest)
);
grant select, insert, delete on recovery_code to publiekswijzer_accounts;
