-- What happened and is still to be told; written in the transaction of what happened.
create table outbox (
  id uuid primary key,
  type text not null check (type in ('PUBLICATION_READY', 'PUBLICATION_WITHDRAWN',
    'REQUEST_REJECTED', 'REQUEST_FAILED', 'REQUEST_HELD')),
  library_id uuid not null references library,
  subject uuid not null,
  requested_by uuid,
  year smallint not null,
  detail text not null default '',
  created_at timestamptz not null default clock_timestamp(),
  expanded_at timestamptz
);
create index outbox_unexpanded on outbox (created_at) where expanded_at is null;

-- Another system that is told by webhook, for as far as its account reaches.
create table subscription (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  address text not null,
  secret text not null,
  types text not null,
  enabled boolean not null default true,
  created_at timestamptz not null
);
create index subscription_account on subscription (account_id);

-- One message to one receiver, until it has arrived or never will. Mail about an account has a
-- payload of its own instead of an event: encrypted, and gone as soon as it was sent.
create table delivery (
  id uuid primary key,
  event_id uuid references outbox on delete cascade,
  library_id uuid references library,
  channel text not null check (channel in ('MAIL', 'WEBHOOK')),
  account_id uuid references account on delete cascade,
  subscription_id uuid references subscription on delete cascade,
  payload text,
  attempt integer not null default 0,
  due_at timestamptz not null default clock_timestamp(),
  created_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  failed_at timestamptz,
  reason text not null default '',
  unique (event_id, account_id),
  unique (event_id, subscription_id),
  check ((channel = 'MAIL') = (account_id is not null)),
  check ((channel = 'WEBHOOK') = (subscription_id is not null)),
  check ((event_id is null) = (library_id is null)),
  check (sent_at is null or failed_at is null)
);
create index delivery_due on delivery (channel, due_at)
  where sent_at is null and failed_at is null;
create index delivery_account on delivery (account_id);
create index delivery_subscription on delivery (subscription_id, created_at);

-- Whether a library is within reach of an account on a day.
create function reaches(account_id uuid, library_id uuid, day date) returns boolean
  language sql stable as $$
  select exists (select 1 from account a where a.id = $1 and a.library_id = $2)
    or exists (select 1 from account a
      join support_province p on p.support_organisation_id = a.support_organisation_id
      join library l on l.province = p.province
      where a.id = $1 and l.id = $2
        and $3 between p.valid_from and coalesce(p.valid_until, date 'infinity'))
    or exists (select 1 from reading_grant g where g.account_id = $1 and g.library_id = $2
      and $3 between g.valid_from and g.valid_until)
$$;
revoke all on function reaches from public;
grant execute on function reaches to publiekswijzer_worker;

alter table outbox enable row level security;
alter table outbox force row level security;
create policy own_libraries on outbox to publiekswijzer_web
  using (library_id = any ((select permitted_libraries())::uuid[]))
  with check (library_id = any ((select permitted_libraries())::uuid[]));
create policy all_work on outbox to publiekswijzer_worker using (true) with check (true);
create policy told on outbox for select to publiekswijzer_accounts using (true);

alter table delivery enable row level security;
alter table delivery force row level security;
create policy all_work on delivery to publiekswijzer_worker using (true) with check (true);
create policy webhooks on delivery for select to publiekswijzer_accounts
  using (subscription_id is not null);
create policy mail_of_accounts on delivery for insert to publiekswijzer_accounts
  with check (event_id is null);

create policy reach on reading_grant for select to publiekswijzer_worker using (true);

grant insert on outbox to publiekswijzer_web;
grant select, insert, update, delete on outbox, delivery to publiekswijzer_worker;
grant select, update on subscription to publiekswijzer_worker;
grant select (account_id, library_id, valid_from, valid_until) on reading_grant
  to publiekswijzer_worker;
grant select, insert, delete on subscription to publiekswijzer_accounts;
grant select (id, type, subject) on outbox to publiekswijzer_accounts;
grant select (id, event_id, subscription_id, attempt, due_at, created_at, sent_at, failed_at, reason)
  on delivery to publiekswijzer_accounts;
grant insert on delivery to publiekswijzer_accounts;
