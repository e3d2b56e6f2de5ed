-- What an account comes back to: a session that has ended stays known for a day, so that a form that
-- was sent after its end is kept for the same account, and for nobody else; what is shown once is kept
-- for its session for some minutes, so that loading the page again shows it again. All of it sealed.
-- This statement can live with the release before.
alter table account_session
  add column ended_at timestamptz,
  add column form_digest text;
create index account_session_form on account_session (form_digest);

create table kept_text (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  -- of the session that alone may read it; null for every session of the account
  session_digest text,
  purpose text not null check (purpose in ('FORM', 'TOKEN', 'INVITATION', 'FACTOR', 'RECOVERY')),
  sealed text not null,
  kept_at timestamptz not null,
  kept_until timestamptz not null check (kept_until > kept_at)
);
create index kept_text_account on kept_text (account_id, purpose);
grant select, insert, delete on kept_text to publiekswijzer_accounts;

-- A draft that was thrown away can be taken back for a day.
alter table request_draft add column thrown_away_at timestamptz;
grant select (thrown_away_at) on request_draft to publiekswijzer_worker;
