-- A person, or a machine that only has tokens.
create table account (
  id uuid primary key,
  email text not null,
  name text not null,
  role text not null check (role in
    ('EMPLOYEE', 'CONSULTANT', 'ARCHIVIST', 'CORE_TEAM', 'ADMINISTRATOR', 'MACHINE')),
  library_id uuid references library,
  support_organisation_id uuid references support_organisation,
  password text,
  one_time boolean not null default false,
  second_factor text,
  second_factor_step bigint not null default 0,
  identity_issuer text,
  identity_subject text,
  enabled boolean not null default true,
  mail_when_ready boolean not null default true,
  mail_when_failed boolean not null default true,
  created_at timestamptz not null,
  version integer not null default 1,
  check (library_id is null or support_organisation_id is null),
  check (role <> 'EMPLOYEE' or library_id is not null),
  check (role <> 'CONSULTANT' or support_organisation_id is not null),
  check (role not in ('CORE_TEAM', 'ADMINISTRATOR')
    or (library_id is null and support_organisation_id is null)),
  check ((identity_issuer is null) = (identity_subject is null)),
  unique (identity_issuer, identity_subject)
);
create unique index account_email on account (lower(email));

-- Reading of one more library, agreed between organisations, for a while.
create table reading_grant (
  account_id uuid not null references account on delete cascade,
  library_id uuid not null references library on delete cascade,
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from),
  reason text not null,
  primary key (account_id, library_id, valid_from)
);

-- Only digests are kept of what opens an account.
create table account_session (
  digest text primary key,
  account_id uuid not null references account on delete cascade,
  created_at timestamptz not null,
  seen_at timestamptz not null
);
create index account_session_account on account_session (account_id);

create table api_token (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  name text not null,
  digest text not null unique,
  permissions text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz
);
create index api_token_account on api_token (account_id);

create table password_reset (
  digest text primary key,
  account_id uuid not null references account on delete cascade,
  expires_at timestamptz not null
);

-- Failed attempts to sign in, by a digest of who tried and from where.
create table sign_in_failure (
  subject text not null,
  failed_at timestamptz not null
);
create index sign_in_failure_subject on sign_in_failure (subject, failed_at);
